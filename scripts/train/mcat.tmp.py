import json,re,sys,collections
states={t for l,t in {(r['lang'],r['t']) for r in json.load(open('/tmp/ment-st.json')) if r['ours'] or r['lab']=='gold'}}
def cat(r):
    k=r['kind']
    if k in('missed','cut'):
        g=r['g']; words=g.split()
        if k=='cut':
            if re.search(r'\s-|\n-|-\n',g): return 'broken line inside name'
            f=r['f'][0] if r['f'] else ''
            if r['gt']=='person': return 'person cut / title in or out'
            return 'body cut (ours shorter)' if len(f)<len(g) else 'body run on (ours longer)'
        if re.search(r'\s-|\n-|\xad',g): return 'broken line inside name'
        if r['gt']=='person': return 'person unknown (two words or more)' if len(words)>1 else 'person, one word'
        if g in states: return 'state / capital as agent missed'
        if re.fullmatch(r"[A-Z0-9&.-]{2,}s?|[A-Z]{2,}[\w/-]*",g) : return 'acronym missed'
        if len(words)==1 : return 'body, one word, missed'
        if g[0].islower(): return 'body in small letters missed'
        return 'body, words with capitals, missed'
    if k in('false','cutfalse'):
        if k=='cutfalse': return None
        ft=r['ft']
        if r['f'] in states: return 'FALSE state taken as agent'
        if ft.startswith('person'): return 'FALSE person'
        if ft.startswith('media'): return 'FALSE media'
        if re.fullmatch(r"[A-Z0-9&.-]{2,}s?",r['f']): return 'FALSE acronym'
        return 'FALSE body'
    if k=='type': return 'type wrong'
    if k=='actor-missed': return 'ACTOR wrong name (mentions found)' if r['f'] else 'ACTOR missed (no mention found)'
    if k=='actor-false': return ('ACTOR split (second row of a found one)' if r['taken'] else 'ACTOR false: name not accepted') if r['g'] else 'ACTOR false: none such'
C=collections.defaultdict(collections.Counter)
for f in sys.argv[1:]:
    n=f.split('ment0-')[-1][:-5] if 'ment0-' in f else f
    for r in json.load(open(f)):
        c=cat(r)
        if c: C[c][(n,r['lang'])]+=1
cols=sorted({c for v in C.values() for c in v})
print('kind'.ljust(44),' '.join(f'{a}-{b}'.rjust(9) for a,b in cols))
for k,v in sorted(C.items(),key=lambda x:(x[0].split()[0] in('ACTOR','FALSE'),x[0].split()[0]=='ACTOR',-sum(x[1].values()))): print(k.ljust(44),' '.join(str(v[c]).rjust(9) for c in cols))
