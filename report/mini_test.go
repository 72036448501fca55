package report

import (
	"testing"
)

// miniFiles returns the data of the smallest report that has something of each kind: what is
// put in place of a file, or behind it, is read some thousand times a second.
func miniFiles() map[string]string {
	return map[string]string{
		"figures.csv": `id,chapter,section,sentence,run,printed,value,unit,qualifier,measure,period,name_zh,name_en,short_zh,short_en,scope_zh,scope_en,each
a.level,1,0,1,1,500,500,亿元,,level,2021,甲,A,甲,A,,,
a.growth,1,0,1,2,8.3,8.3,%,,growth,2021,甲,A,甲,A,,,
a.over,1,0,1,3,2.3,2.3,个百分点,,difference,2021,甲,A,甲,A,,,
b.new,1,0,2,1,6,6,家,,new,2021,乙,B,乙,B,,,
b.total,1,0,2,2,81,81,家,,cumulative,2021-end,乙,B,乙,B,,,
`,
		"not-figures.csv": "chapter,section,sentence,run,printed,kind,why_zh,why_en\n1,0,3,1,2021,year,年,year\n",
		"prices.csv":      "prices,of,why_zh,why_en\nconstant,a.growth,例,use\n",
		"relations.csv":   "kind,a,b,why_zh,why_en\nadds,b.new,b.total,,\nexceeds,a.growth,a.over,,\n",
		"refusals.csv":    "kind,of,with,why_zh,why_en\n,<at-least>,,下限,a bound\n,<at-most>,,上限,a bound\n,<about>,,约,about\n,<expected>,,预计,expected\nearlier,<growth>,,无,none\n",
		"derivations.csv": `kind,relation,of,formula,unit,digits,name_zh,name_en,how_zh,how_en
target,exceeds,a,{a} - {b},{a},,{a},{a},减,less
before,adds,b,{b} - {a},{b},,{b},{b},减,less
added,adds,a,{a} / {b},%,3,{a},{a},除,by
earlier,grows,a,{a} / (1 + {b}),{a},9,{a},{a},除,by
margin,against,a,{a} - {b},个百分点,,{a},{a},减,less
rest,part-of,b,{b} - {a},{b},,{b},{b},减,less
`,
		"checks.csv": "id,kind,formula,title_zh,title_en,note_zh,note_en\nc,added,{b.new} <= {b.total},题,title,注,note\n",
		"units.csv": `printed,base,power,en,en_power,en_name,counted
%,%,0,{n}%,0,percent,
个百分点,个百分点,0,{n} points,0,points,
亿元,元,8,CNY {n},0,CNY,
家,家,0,{n},0,number,yes
`,
		"report.toml": `id = "mini"
period = "2021"
title = { zh = "题", en = "T" }
issuer = { zh = "会", en = "C" }
place = { zh = "市", en = "S" }
[[chapter]]
`,
		"chapters/1-mini.toml": `number = 1
tab = { zh = "页", en = "Tab" }
title = { zh = "增{a.growth}", en = "Up {a.growth}" }
lead = { zh = "值{a.level}。", en = "At {a.level}." }
tiles = ["a.level"]
[[chart]]
id = "g"
kind = "bars"
title = { zh = "增", en = "Up" }
figures = ["a.growth"]
as-given = true
`,
	}
}

// with returns the files of the mini report with some bytes in place of one of them or,
// if behind, as more rows of it.
func with(file, data string, behind bool) map[string]string {
	files := miniFiles()
	if behind {
		data = files[file] + data
	}
	files[file] = data
	return files
}

func TestMiniReportLoads(t *testing.T) {
	r, err := Load(mapFS(miniFiles()), AnyKind)
	if err != nil {
		t.Fatal(err)
	}
	if len(r.Derived()) != 3 || len(r.Checks()) != 1 || len(r.Relations) != 2 || len(r.Chapters[0].Charts) != 1 {
		t.Errorf("got %d derived, %d checks, %d relations", len(r.Derived()), len(r.Checks()), len(r.Relations))
	}
}
