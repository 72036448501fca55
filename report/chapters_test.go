package report

import (
	"io/fs"
	"testing"
)

func TestLoadRefusesChapters(t *testing.T) {
	const file = "chapters/5-sample.toml"
	const in = "report: chapters/5-sample.toml: "
	checkRefusals(t, []refusal{
		{"other number", file, "number = 5", "number = 4", in + `number must be 5`},
		{"no number", chapterFile(0), "number = 0", "", `report: chapters/0-sample.toml: number must be 0`},
		{"unknown key", file, "number = 5", "number = 5\ncolour = \"red\"", `report: chapters/5-sample.toml line 2: key "colour" is not known`},
		{"no tab", file, `zh = "页"`, `zh = ""`, in + `tab has no Chinese text`},
		{"tab with a digit", file, `en = "Tab"`, `en = "Tab 5"`, in + `tab (en): "5" is a typed digit; numbers are named as {figure.id}`},
		{"tab with a figure", file, `en = "Tab"`, `en = "{gdp.level}"`, in + `tab (en): the brace in "{gdp.level}" has no partner`},
		{"title without English", file, `, en = "Up {gdp.growth}"`, ``, in + `title has no English text`},
		{"title of an unknown figure", file, `Up {gdp.growth}`, `Up {gdp.rate}`, in + `title (en): figure "gdp.rate" is not known`},
		{"year of a figure that is of one year", file, `Up {gdp.growth}`, `Up {gdp.growth:since}`, in + `title (en): the period of gdp.growth, 2021, is no span of years`},
		{"year of a figure at a year's end", file, `Up {gdp.growth}`, `Up {firms.total:since}`, in + `title (en): the period of firms.total, 2021-end, is no span of years`},
		{"title with a typed digit", file, `Up {gdp.growth}`, `Up 8.3%`, in + `title (en): "8.3%" is a typed digit; numbers are named as {figure.id}`},
		{"lead with a full-width digit", file, `总值{gdp.level}。`, `总值５００亿元。`, in + `lead (zh): "５００亿元。" is a typed digit; numbers are named as {figure.id}`},
		{"lead with an open brace", file, `Product {gdp.level}.`, `Product {gdp.level.`, in + `lead (en): the brace before "gdp.level." is not closed`},
		{"unknown tile", file, `["gdp.level", "jobs.new"]`, `["gdp.levels"]`, in + `tiles: figure "gdp.levels" is not known`},
		{"tile twice", file, `["gdp.level", "jobs.new"]`, `["gdp.level", "gdp.level"]`, in + `tiles: figure "gdp.level" is named twice`},
		{"section missing", file, "number = 2", "number = 3", in + `section 2 is missing`},
		{"section without a number", file, "number = 1", "", in + `section 1 is missing`},
		{
			"section too many", chapterFile(4), "number = 2\n", "number = 2\nheading = {zh = \"节\", en = \"S\"}\nbody = {zh = \"文\", en = \"S\"}\n[[section]]\nnumber = 3\n",
			`report: chapters/4-sample.toml: there are 3 sections, and the chapter has 2`,
		},
		{"unknown key in a section", file, "number = 2", "number = 2\ntone = 1", `report: chapters/5-sample.toml line 14: key "section.tone" is not known`},
		{
			"heading in one language", chapterFile(4), "number = 2\nheading = { zh = \"节\", en = \"Section\" }", "number = 2\nheading = { zh = \"节\" }",
			`report: chapters/4-sample.toml: section 2: heading has no English text`,
		},
		{
			"summary of an unknown figure", chapterFile(4), "number = 2\nheading = { zh = \"节\", en = \"Section\" }\nbody = { zh = \"增长{gdp.growth}", "number = 2\nheading = { zh = \"节\", en = \"Section\" }\nbody = { zh = \"增长{gdp.rise}",
			`report: chapters/4-sample.toml: section 2: body (zh): figure "gdp.rise" is not known`,
		},
		{
			"summary with a typed digit", chapterFile(4), "number = 2\nheading = { zh = \"节\", en = \"Section\" }\nbody = { zh = \"", "number = 2\nheading = { zh = \"节\", en = \"Section\" }\nbody = { zh = \"2021年",
			`report: chapters/4-sample.toml: section 2: body (zh): "2021年增长" is a typed digit; numbers are named as {figure.id}`,
		},
	})
}

func TestLoadRefusesChartTwice(t *testing.T) {
	files := sampleFiles()
	files[chapterFile(1)] += "\n[[chart]]\nid = \"tiles\"\nkind = \"tiles\"\ntitle = { zh = \"数\", en = \"N\" }\nfigures = [\"gdp.level\"]\n"
	_, err := Load(mapFS(files), AnyKind)
	const want = `report: chapters/1-sample.toml: chart "tiles" is defined in 0-sample.toml already`
	if err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
}

// CheckChartRefusals holds who loads charts by their kinds to what must be refused: it is for
// the tests of those who know the kinds.
func CheckChartRefusals(t *testing.T, load func(fs.FS) (*Report, error)) {
	const file = "chapters/0-sample.toml"
	const in = "report: chapters/0-sample.toml: chart "
	const growth = `figures = ["trade.growth", "retail.growth"]`
	const pair = `{ new = "firms.new", total = "firms.total",`
	const shares = "Shares\" }\nfigures = [\"power.share\", \"water.share\"]"
	checkRefusalsBy(t, []refusal{
		{"id", file, `"growth"` + "\nkind", `"Growth!"` + "\nkind", in + `1: id "Growth!" is not lower-case letters, digits and hyphens`},
		{"kind", file, `kind = "bars"`, `kind = "pie"`, in + `"growth": kind "pie" is not known`},
		{"unknown key", file, `as-given = true`, `as-gven = true`, in + `"growth": a chart of kind "bars" has no as-gven`},
		{"unknown key of a pair", file, pair, pair + ` odd = 1,`, in + `"stack": a chart of kind "stack" has no pair.odd`},
		{"field of another kind", file, `as-given = true`, `select = "growth"`, in + `"growth": a chart of kind "bars" has no select`},
		{"title in one language", file, `zh = "分组", `, ``, in + `"grouped": title has no Chinese text`},
		{"title with a typed digit", file, `外贸增长{trade.growth}`, `外贸增长22.8%`, in + `"growth": title (zh): "22.8%" is a typed digit; numbers are named as {figure.id}`},
		{"measured thing in one language", file, `, en = "Growth" }` + "\nnote", ` }` + "\nnote", in + `"growth": of has no English text`},
		{"note of an unknown figure", file, `总值增长{gdp.growth}`, `总值增长{gdp.rise}`, in + `"growth": note (zh): figure "gdp.rise" is not known`},
		{"note of what does not follow", file, `总值增长{gdp.growth}`, `总值增长{gdp.growth:share}`, in + `"growth": note (zh): the report implies no single share of gdp.growth`},
		{"unknown figure", file, growth, `figures = ["trade.growth", "retail.rise"]`, in + `"growth": figure "retail.rise" is not known`},
		{"unknown reference", file, `reference = "gdp.growth"` + "\nas", `reference = "gdp.rise"` + "\nas", in + `"growth": figure "gdp.rise" is not known`},
		{"unknown figure that stands out", file, growth, growth + "\nstands-out = [\"gdp.growth\"]", in + `"growth": stands-out: figure "gdp.growth" is not on the chart`},
		{"figure that stands out twice", file, growth, growth + "\nstands-out = [\"trade.growth\", \"trade.growth\"]", in + `"growth": stands-out: figure "trade.growth" is named twice`},
		{"unknown rule for what stands out", file, growth, growth + "\nstands-out = \"beside\"", in + `"growth": stands-out: got "beside", want a list of figures, "above" or "below"`},
		{"rule without a reference", file, growth + "\nreference = \"gdp.growth\"", growth + "\nstands-out = \"above\"", in + `"growth": stands-out: "above" needs a reference`},
		{"figure twice", file, growth, `figures = ["trade.growth", "trade.growth"]`, in + `"growth": figure "trade.growth" is named twice`},
		{"one bar", file, growth, `figures = ["trade.growth"]`, in + `"growth": a chart of 1 bars compares nothing`},
		{"units mixed", file, growth, `figures = ["trade.growth", "jobs.new"]`, in + `"growth": it mixes units: trade.growth is in "%", jobs.new in "万人"`},
		{"points beside percent", file, growth, `figures = ["trade.growth", "gdp.over-target"]`, in + `"growth": it mixes units: trade.growth is in "%", gdp.over-target in "个百分点"`},
		{"counters mixed", file, growth, `figures = ["firms.new", "masters.new"]`, in + `"growth": it mixes units: firms.new is in "家", masters.new in "所"`},
		{"reference in another unit", file, `reference = "gdp.growth"` + "\nas", `reference = "jobs.new"` + "\nas", in + `"growth": it mixes units: trade.growth is in "%", jobs.new in "万人"`},
		{
			"prices mixed", "prices.csv", "constant,gdp.growth;retail.growth;trade.growth,惯例,a convention",
			"constant,gdp.growth;retail.growth,惯例,a convention\ncurrent,trade.growth,惯例,a convention",
			in + `"growth": it mixes prices: retail.growth is at constant and trade.growth at current ones, which by = "prices" sets apart`,
		},
		{"groups of another kind", file, `as-given = true`, `by = "size"`, in + `"growth": by: got "size", want "prices"`},
		{"groups with a line", file, `as-given = true`, `by = "prices"`, in + `"growth": by: a chart in groups has no reference and no order as given`},
		{"derived bar of none that is shown", file, `as-given = true`, `derived = [{ of = "gdp.growth", kind = "pace", prices = "constant", label = { zh = "甲", en = "A" } }]`, in + `"growth": derived 1: figure "gdp.growth" is not on the chart`},
		{"derived bar that nothing implies", file, `as-given = true`, `derived = [{ of = "trade.growth", kind = "pace", prices = "constant", label = { zh = "甲", en = "A" } }]`, in + `"growth": derived 1: the report implies no pace of trade.growth`},
		{"bare numbers", file, growth, `figures = ["users.total", "gap.ratio"]`, in + `"growth": users.total has no unit, so nothing can be compared with it`},
		{"scopes mixed", file, growth, `figures = ["water.share", "east.share"]`, in + `"growth": it mixes scopes: water.share and east.share`},
		{"group too short", file, `figures = ["power.share", "water.share"]` + "\n\n[[chart]]\nid = \"stack\"", `figures = ["power.share"]` + "\n\n[[chart]]\nid = \"stack\"", in + `"grouped": group 1 has 1 figures for 2 series`},
		{"one series", file, `, { zh = "乙", en = "Second" }`, ``, in + `"grouped": 1 groups of 1 series compare nothing`},
		{"series in one language", file, `{ zh = "乙", en = "Second" }`, `{ zh = "乙" }`, in + `"grouped": series has no English text`},
		{"group in one language", file, `{ zh = "组", en = "Group" }`, `{ en = "Group" }`, in + `"grouped": group 1 has no Chinese text`},
		{"group of units mixed", file, `figures = ["power.share", "water.share"]` + "\n\n[[chart]]\nid = \"stack\"", `figures = ["power.share", "jobs.new"]` + "\n\n[[chart]]\nid = \"stack\"", in + `"grouped": it mixes units: power.share is in "%", jobs.new in "万人"`},
		{"share that is none", file, shares, "Shares\" }\nfigures = [\"power.share\", \"trade.growth\"]", in + `"shares": trade.growth is not a share of a whole`},
		{"shares of two scopes", file, shares, "Shares\" }\nfigures = [\"power.share\", \"east.share\"]", in + `"shares": it mixes scopes: power.share and east.share`},
		{"wholes beside one for all", file, shares, shares + "\none-whole = true\nwholes = [{ zh = \"甲\", en = \"A\" }, { zh = \"乙\", en = \"B\" }]", in + `"shares": one-whole is for several figures without wholes of their own`},
		{"more than the whole", "figures.csv", "98.6,98.6", "100.1,100.1", in + `"shares": water.share is not a share of a whole`},
		{"strip not in percent", file, `select = "growth"`, `select = "cumulative"`, in + `"strip": firms.total is not in percent`},
		{"strip of an unknown measure", file, `select = "growth"`, `select = "rise"`, in + `"strip": measure "rise" is not known`},
		{"strip of nothing", file, `select = "growth"`, `select = "index"`, in + `"strip": a strip of 0 dots compares nothing`},
		{"strip with two contents", file, `select = "growth"`, "select = \"growth\"\n" + growth + "\n", in + `"strip": either figures or select must say what is on the strip`},
		{"limit off the strip", file, `limit = "retail.growth"`, `limit = "power.share"`, in + `"strip": limit power.share is not on the strip`},
		{"tile unknown", file, `["gdp.level", "east.share"]`, `["gdp.level", "west.share"]`, in + `"tiles": figure "west.share" is not known`},
		{"no tiles", file, `["gdp.level", "east.share"]`, `[]`, in + `"tiles": there are no figures`},
	}, load)
}

// CheckPairRefusals does so for charts of pairs.
func CheckPairRefusals(t *testing.T, load func(fs.FS) (*Report, error)) {
	const file = "chapters/0-sample.toml"
	const in = "report: chapters/0-sample.toml: chart "
	const pair = `{ new = "firms.new", total = "firms.total",`
	checkRefusalsBy(t, []refusal{
		{"no relation", file, pair, `{ new = "jobs.new", total = "users.total",`, in + `"stack": jobs.new and users.total are not a pair: the one is not known to be part of the other`},
		{"turned round", file, pair, `{ new = "firms.total", total = "firms.new",`, in + `"stack": firms.total and firms.new are not a pair: the one is not known to be part of the other`},
		{"looks alike", file, pair, `{ new = "firms.new", total = "clients.total",`, in + `"stack": firms.new and clients.total are not a pair: other subjects`},
		{"half a pair", file, pair, `{ total = "firms.total",`, in + `"stack": figure "" is not known`},
		{"label in one language", file, `, label = { zh = "企业", en = "Enterprises" }`, `, label = { zh = "企业" }`, in + `"stack": pair 1 has no English text`},
		{"no pairs", file, `pair = [{ result = "gdp.growth" }, { result = "jobs.new" }]`, ``, in + `"targets": there are no pairs`},
		{"no target", file, `{ result = "jobs.new" }`, `{ result = "trade.growth" }`, in + `"targets": the report implies no target of trade.growth`},
		{"no result", file, `{ result = "jobs.new" }`, `{ new = "jobs.new" }`, in + `"targets": a chart of kind "target" has no pair.new`},
		{
			"targets of two scopes", "figures.csv",
			"Jobs,,,\njobs.over-target,1,1,2,2,15.1,15.1,万人,,difference,2021,就业超目标,New jobs above target,超目标,Above target,,,",
			"Jobs,东部,East,\njobs.over-target,1,1,2,2,15.1,15.1,万人,,difference,2021,就业超目标,New jobs above target,超目标,Above target,东部,East,",
			in + `"targets": it mixes scopes: gdp.growth and jobs.new`,
		},
		{"unknown result", file, `{ result = "jobs.new" }`, `{ result = "jobs.all" }`, in + `"targets": figure "jobs.all" is not known`},
	}, load)
}
