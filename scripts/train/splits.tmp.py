import json,sys
for f in sys.argv[1:]:
    for r in json.load(open(f)):
        if r['kind']=='actor-false' and r['g']:
            print(r['dir'],r['lang'],'SPLIT' if r['taken'] else 'NAME',f"[{r['f']}] {r['ft']} surf={r['surf'][:5]} gold={r['names'][:7]}")
