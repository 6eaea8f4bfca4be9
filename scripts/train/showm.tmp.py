import json,sys
rows=json.load(open(sys.argv[1])); L=sys.argv[2]; kinds=sys.argv[3].split(',')
for i,r in enumerate(rows):
    if r['lang']!=L or r['kind'] not in kinds: continue
    if r['kind'].startswith('actor'):
        print(f"{r['dir']} {r['id']} {r['kind']} [{r.get('g')}] <{r.get('gt','')}> f={r.get('f')} <{r.get('ft','')}> names={r.get('names')} surf={r.get('surf')} {r.get('joined') or r.get('taken') or ''}")
    else: print(f"{r['dir']} {r['kind']} {r.get('gt','')}{'|' if r.get('f') else ''}{r.get('f','')} {r.get('ft','')} :: {r['c']}")
