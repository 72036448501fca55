package report

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"
)

// The sample is a small report of invented numbers in the shape of the real one: as
// many chapters and sections, data for it, and its text. Tests break it in one place.

const sampleFigures = `id,chapter,section,sentence,run,printed,value,unit,qualifier,measure,period,name_zh,name_en,short_zh,short_en,scope_zh,scope_en,each
gdp.level,0,1,2,1,500,500,亿元,,level,2021,生产总值,Gross product,总值,Product,,,
gdp.growth,0,1,2,2,8.3,8.3,%,,growth,2021,生产总值增速,Growth of product,总值,Product,,,
gdp.over-target,0,1,2,3,2.3,2.3,个百分点,,difference,2021,增速高于目标,Growth above target,高于目标,Above target,,,
retail.growth,0,1,2,4,18.5,18.5,%,预计,growth,2021,零售增速,Growth of retail sales,零售,Retail,,,
trade.growth,0,1,2,5,22.8,22.8,%,预计;左右,growth,2021,外贸增速,Growth of trade,外贸,Trade,,,
firms.new,0,2,1,1,6,6,家,,new,2021,新增企业,New enterprises,企业,Enterprises,,,
firms.total,0,2,1,2,81,81,家,,cumulative,2021-end,企业累计,All enterprises,企业,Enterprises,,,
jobs.new,1,1,2,1,75.1,75.1,万人,,new,2021,新增就业,New jobs,就业,Jobs,,,
jobs.over-target,1,1,2,2,15.1,15.1,万人,,difference,2021,就业超目标,New jobs above target,超目标,Above target,,,
power.share,2,1,2,1,30,30,%,超过,share,2021,绿电占比,Share of green power,绿电,Green power,,,
water.share,2,1,2,2,98.6,98.6,%,,share,2021,水质优良比例,Share of good water,水质,Water,,,
east.share,2,1,3,1,40,40,%,以上,share,2021,东部占比,Share of the east,东部,East,东部,East,
masters.new,3,1,2,1,1,1,所,,new,2021,硕士单位,Masters,硕士,Masters,,,各
doctors.new,3,1,2,1,1,1,所,,new,2021,博士单位,Doctors,博士,Doctors,,,各
gap.ratio,3,1,3,1,1.80∶1,1.8,,预计;以下,ratio,2021,收入比,Ratio,收入比,Ratio,,,
clients.total,3,1,4,1,8000,8000,家,余,cumulative,2021-end,客户,Clients,客户,Clients,,,
users.total,3,1,4,2,2200,2200,万,,cumulative,2021-end,用户,Users,用户,Users,,,
roads.length,7,5,2,1,417,417,公里,近,level,2021-end,道路,Roads,道路,Roads,,,
`

const sampleNotFigures = `chapter,section,sentence,run,printed,kind,why_zh,why_en
0,0,1,1,2021,year,年份,a year
7,5,2,2,13,year,近十三年,the last years
7,5,2,3,5,name,名称,a name
`

const samplePrices = `prices,of,why_zh,why_en
constant,gdp.growth;retail.growth;trade.growth,惯例,a convention
`

const sampleRelations = `kind,a,b,why_zh,why_en
adds,firms.new,firms.total,,
exceeds,gdp.growth,gdp.over-target,,
exceeds,jobs.new,jobs.over-target,,
looks-alike,firms.new,clients.total,对象不同,other subjects
against,retail.growth,gdp.growth,,
`

const sampleRefusals = `kind,of,with,why_zh,why_en
earlier,<growth>,,没有水平,no level
,<at-least>,,下限,a lower bound
,<at-most>,,上限,an upper bound
,<about>,,大约,about so much
,<expected>,,预计,expected
earlier,gdp.level,gdp.growth,价格不同,other prices
share,jobs.new;firms.new,gdp.level,对象不同,other subjects
`

const sampleDerivations = `kind,relation,of,formula,unit,digits,name_zh,name_en,how_zh,how_en
target,exceeds,a,{a} - {b},{a},,{a}：目标,{a}: target,结果减超出,result less excess
before,adds,b,{b} - {a},{b},,{b}：年初,{b}: before,总数减新增,total less new
added,adds,a,{a} / {b},%,3,{a}：比例,{a}: share,新增除以总数,new by total
earlier,grows,a,{a} / (1 + {b}),{a},9,{a}：上年,{a}: year before,水平除以增速,level by growth
margin,against,a,{a} - {b},个百分点,,{a}：比{b},{a}: against {b},相减,the difference
rest,part-of,b,{b} - {a},{b},,{b}：其余,{b}: the rest,整体减部分,whole less part
ratio,,jobs.new,{jobs.new} / {jobs.over-target},,3,就业比,Jobs to excess,相除,the quotient
amount,,water.share,round({water.share} * {firms.total}),家,3,家数,Number,相乘,the product
index,,jobs.new,{jobs.new} / ({jobs.new} - {jobs.over-target}),%,4,达标比例,Share of target,结果除以目标,result by target
`

const sampleChecks = `id,kind,formula,title_zh,title_en,note_zh,note_en
firms,added,{firms.new} <= {firms.total},新增不多,No more added,在内,among them
shares,limit,{share} <= 100%,不超过全部,No more than all,全部,all of them
target,difference,{gdp.growth} - {gdp.over-target} = 6%,目标,Target,应相等,should be equal
`

const sampleUnits = `printed,base,power,en,en_power,en_name,counted
,,0,{n},0,number,
万,,4,{n},0,number,
%,%,0,{n}%,0,percent,
个百分点,个百分点,0,{n} percentage points,0,percentage points,
个,个,0,{n},0,number,yes
亿元,元,8,CNY {n},0,CNY,
万人,人,4,{n},0,people,yes
人,人,0,{n},0,people,yes
家,家,0,{n},0,number,yes
所,所,0,{n},0,number,yes
公里,公里,0,{n} km,0,km,
年,年,0,{n} years,0,years,yes
`

// sampleSections are the numbers of sections of the overview, which are paragraphs, and of
// the chapters.
var sampleSections = [...]int{4, 5, 5, 4, 2, 3, 5, 5}

var numerals = []string{"一", "二", "三", "四", "五", "六", "七"}

const sampleHead = `id = "sample"
period = "2021"
title = { zh = "报告", en = "Report" }
issuer = { zh = "委员会", en = "Commission" }
place = { zh = "某市", en = "Somewhere" }

[text]
begins = "各位[^，。；：]{0,8}："
ends = '[。）](二、)|(（上接[^）]*）二、)|(二、20[0-9]{2}年)'
`

// sampleSource is the sample's report.toml.
func sampleSource() string {
	var b strings.Builder
	b.WriteString(sampleHead)
	for chapter, sections := range sampleSections {
		var marks []string
		for n := range sections {
			mark := paragraphMark
			if chapter > 0 {
				mark = numerals[n] + "是"
			}
			marks = append(marks, fmt.Sprintf("{ mark = %q }", mark))
		}
		head := "[overview]"
		if chapter > 0 {
			head = fmt.Sprintf("[[chapter]]\nmark = %q", "（"+numerals[chapter-1]+"）")
		}
		fmt.Fprintf(&b, "\n%s\nsection = [%s]\n", head, strings.Join(marks, ", "))
	}
	return b.String()
}

// unwrap unwraps a copy of the sample's text.
func unwrap(t testing.TB, text string) (Document, error) {
	t.Helper()
	return sampleReport(t).Shape.Unwrap(text)
}

const sampleCharts = `
[[chart]]
id = "growth"
kind = "bars"
title = { zh = "外贸增长{trade.growth}", en = "Trade grew {trade.growth}" }
of = { zh = "增速", en = "Growth" }
note = { zh = "总值增长{gdp.growth}", en = "Product grew {gdp.growth}" }
figures = ["trade.growth", "retail.growth"]
reference = "gdp.growth"
as-given = true

[[chart]]
id = "grouped"
kind = "grouped"
title = { zh = "分组", en = "Groups" }
series = [{ zh = "甲", en = "First" }, { zh = "乙", en = "Second" }]

[[chart.group]]
label = { zh = "组", en = "Group" }
figures = ["power.share", "water.share"]

[[chart]]
id = "stack"
kind = "stack"
title = { zh = "累计", en = "Stock" }
pair = [{ new = "firms.new", total = "firms.total", label = { zh = "企业", en = "Enterprises" } }]

[[chart]]
id = "targets"
kind = "target"
title = { zh = "目标", en = "Targets" }
pair = [{ result = "gdp.growth" }, { result = "jobs.new" }]

[[chart]]
id = "shares"
kind = "shares"
title = { zh = "比例", en = "Shares" }
figures = ["power.share", "water.share"]

[[chart]]
id = "strip"
kind = "strip"
title = { zh = "增速", en = "Growth" }
select = "growth"
reference = "gdp.growth"
limit = "retail.growth"

[[chart]]
id = "tiles"
kind = "tiles"
title = { zh = "数字", en = "Numbers" }
figures = ["gdp.level", "east.share"]
`

// chapterFile is the name of a chapter's file in the sample.
func chapterFile(number int) string { return fmt.Sprintf("chapters/%d-sample.toml", number) }

// sampleChapterHead is what every chapter's file has below its number.
const sampleChapterHead = `tab = { zh = "页", en = "Tab" }
title = { zh = "增长{gdp.growth}", en = "Up {gdp.growth}" }
lead = { zh = "总值{gdp.level}。", en = "Product {gdp.level}." }
tiles = ["gdp.level", "jobs.new"]
`

// sampleChapter returns the file of a chapter. Chapter 0 has the charts.
func sampleChapter(number int) string {
	var b strings.Builder
	fmt.Fprintf(&b, "number = %d\n", number)
	b.WriteString(sampleChapterHead)
	for n := range sampleSections[number] {
		fmt.Fprintf(&b, "\n[[section]]\nnumber = %d\n", n+1)
		b.WriteString(`heading = { zh = "节", en = "Section" }
body = { zh = "增长{gdp.growth}。", en = "It grew {gdp.growth}." }
`)
	}
	if number == 0 {
		b.WriteString(sampleCharts)
	}
	return b.String()
}

// sampleFiles returns the sample's data, file by file.
func sampleFiles() map[string]string {
	files := map[string]string{
		"figures.csv": sampleFigures, "not-figures.csv": sampleNotFigures, "relations.csv": sampleRelations,
		"prices.csv": samplePrices, "refusals.csv": sampleRefusals, "derivations.csv": sampleDerivations, "checks.csv": sampleChecks,
		"units.csv": sampleUnits, "report.toml": sampleSource(),
	}
	for number := range sampleSections {
		files[chapterFile(number)] = sampleChapter(number)
	}
	return files
}

// mapFS makes a file system of files.
func mapFS(files map[string]string) fstest.MapFS {
	fsys := fstest.MapFS{}
	for name, data := range files {
		fsys[name] = &fstest.MapFile{Data: []byte(data)}
	}
	return fsys
}

// sampleReport loads the sample.
func sampleReport(t testing.TB) *Report {
	t.Helper()
	r, err := Load(mapFS(sampleFiles()), AnyKind)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// sampleText returns the sample's text, wrapped as badly as the real one.
func sampleText() string {
	said := map[string]string{
		"0/0": "各位：现将2021年情况报告\n如下。",
		"0/1": "——好。总值500亿\n\n元，增长8.3%、高于目标2.3\n个百分点，零售、外贸预计分别增长18.5%和22.8%\n左右。",
		"0/2": "——新增企业6家、累计81家。",
		"1/1": "一是就业。新增就业75.1万人，超目标15.1万人。",
		"2/1": "一是绿色。绿电占比超过30%，水质98.6%；东部占40%以上。",
		"3/1": "一是均衡。新增硕士、博士单位各1所。收入比预计为1.80∶1以下；客户达8000余家，用户达到2200万。",
		"7/5": "五是道路。道路近417公里，创近13年新高，全部覆盖5G。（下转另版）",
	}
	var b strings.Builder
	for chapter, sections := range sampleSections {
		for section := range sections + 1 {
			text, ok := said[fmt.Sprintf("%d/%d", chapter, section)]
			switch {
			case ok:
			case section == 0 && chapter > 0:
				text = "（" + numerals[chapter-1] + "）开篇。"
			case chapter == 0:
				text = "——无。"
			default:
				text = numerals[section-1] + "是无。"
			}
			b.WriteString(text + "\n")
		}
	}
	return b.String()
}
