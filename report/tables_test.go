package report

import "testing"

func TestLoadRefusesUnits(t *testing.T) {
	const power = "is not a whole number from -16 to 16"
	checkRefusals(t, []refusal{
		{"twice", "units.csv", "人,人,0", "家,人,0", `report: units.csv line 10: unit "家" is listed twice`},
		{"power is no number", "units.csv", "亿元,元,8", "亿元,元,viii", `report: units.csv line 7: power "viii" ` + power},
		{"power too large", "units.csv", "CNY {n},0", "CNY {n},99", `report: units.csv line 7: en_power "99" ` + power},
		{"power is not that of the unit", "units.csv", "万人,人,4", "万人,人,3", `report: units.csv line 8: unit "万人" has the power 4, not 3`},
		{"no place for the number", "units.csv", "{n} km", "km", `report: units.csv line 12: en "km" must hold {n} once`},
		{"no English name", "units.csv", "0,km", "0,", `report: units.csv line 12: en_name is empty`},
		{"counted", "units.csv", "0,km,", "0,km,no", `report: units.csv line 12: counted "no" is neither empty nor yes`},
	})
}

func TestLoadRefusesCSV(t *testing.T) {
	checkRefusals(t, []refusal{
		{
			"header", "not-figures.csv", "chapter,section", "section,chapter",
			"report: not-figures.csv line 1: the header must be chapter,section,sentence,run,printed,kind,why_zh,why_en",
		},
		{"field too few", "not-figures.csv", ",年份,a year", ",年份", `report: not-figures.csv line 2: 7 fields stand where 8 are wanted`},
		{"field too many", "not-figures.csv", ",a year", ",a year,", `report: not-figures.csv line 2: 9 fields stand where 8 are wanted`},
		{"blank at an edge", "not-figures.csv", ",a year", ", a year", `report: not-figures.csv line 2: why_en " a year" has a blank at its edge or a control character`},
		{"line break", "not-figures.csv", "a year", "\"a\nyear\"", `report: not-figures.csv line 2: why_en "a\nyear" has a blank at its edge or a control character`},
		{"stray quote", "not-figures.csv", "a year", `a "year`, `report: not-figures.csv line 2: bare " in non-quoted-field`},
		{"open quote", "not-figures.csv", "a year", `"a year`, `report: not-figures.csv line 4: extraneous or missing " in quoted-field`},
	})
}

func TestLoadRefusesNotFigures(t *testing.T) {
	checkRefusals(t, []refusal{
		{"kind", "not-figures.csv", "year,年份", "date,年份", `report: not-figures.csv line 2: kind "date" is none of year name ordinal class policy page`},
		{"not digits", "not-figures.csv", "2021,year", "MMXXI,year", `report: not-figures.csv line 2: printed "MMXXI" is not a digit run`},
		{"no reason", "not-figures.csv", "年份,a year", "年份,", `report: not-figures.csv line 2: why has no English text`},
		{"out of order", "not-figures.csv", "7,5,2,3,5", "7,5,1,3,5", `report: not-figures.csv line 4: chapter 7 section 5 sentence 1 run 3 is out of text order`},
		{"twice", "not-figures.csv", "7,5,2,3,5", "7,5,2,2,5", `report: not-figures.csv line 4: chapter 7 section 5 sentence 2 run 2 is out of text order`},
		{"no such chapter", "not-figures.csv", "0,0,1,1,2021", "-1,0,1,1,2021", `report: not-figures.csv line 2: there is no chapter -1`},
	})
}

func TestLoadRefusesFigures(t *testing.T) {
	const level = "gdp.level,0,1,2,1,500,500,亿元,,level,2021,"
	const badID = "is not a dotted lower-case path of at most 40 characters"
	checkRefusals(t, []refusal{
		{"unit", "figures.csv", "500,500,亿元", "500,500,万亩元", `report: figures.csv line 2: unit "万亩元" is not known`},
		{"measure", "figures.csv", "亿元,,level", "亿元,,size", `report: figures.csv line 2: measure "size" is not known`},
		{"qualifier", "figures.csv", "亿元,,level", "亿元,恰好,level", `report: figures.csv line 2: qualifier "恰好" is not known`},
		{"qualifiers out of order", "figures.csv", "预计;左右", "左右;预计", `report: figures.csv line 6: qualifiers "左右;预计" are not in printed order`},
		{"qualifiers twice", "figures.csv", "预计;左右", "超过;近", `report: figures.csv line 6: qualifiers "超过;近" say the same thing twice`},
		{"estimate twice", "figures.csv", "预计;左右", "预计;预计", `report: figures.csv line 6: qualifiers "预计;预计" say the same thing twice`},
		{"id twice", "figures.csv", "gdp.growth,0", "gdp.level,0", `report: figures.csv line 3: id "gdp.level" is that of line 2 already`},
		{"id in capitals", "figures.csv", "gdp.level", "GDP.level", `report: figures.csv line 2: id "GDP.level" ` + badID},
		{"id without a dot", "figures.csv", "gdp.level", "gdp", `report: figures.csv line 2: id "gdp" ` + badID},
		{
			"id too long", "figures.csv", "gdp.level", "gdp.level.of.the.whole.city.in.the.year.of.it",
			`report: figures.csv line 2: id "gdp.level.of.the.whole.city.in.the.year.of.it" ` + badID,
		},
		{"printed is no number", "figures.csv", level, "gdp.level,0,1,2,1,五百,500,亿元,,level,2021,", `report: figures.csv line 2: printed "五百" is not a number`},
		{"value is no number", "figures.csv", level, "gdp.level,0,1,2,1,500,5e2,亿元,,level,2021,", `report: figures.csv line 2: value "5e2" is not a number`},
		{"value is empty", "figures.csv", level, "gdp.level,0,1,2,1,500,,亿元,,level,2021,", `report: figures.csv line 2: value "" is not a number`},
		{
			"number without end", "figures.csv", level, "gdp.level,0,1,2,1,500,500.000000000000000000000,亿元,,level,2021,",
			`report: figures.csv line 2: value "500.000000000000…" is not a number`,
		},
		{"value is not the printed one", "figures.csv", "500,500", "500,501", `report: figures.csv line 2: value 501 is not the printed 500`},
		{"ratio's value", "figures.csv", "1.80∶1,1.8,", "1.80∶1,1,", `report: figures.csv line 16: value 1 is not the printed 1.80∶1`},
		{"ratio that is none", "figures.csv", "1.80∶1,1.8,", "1.80,1.8,", `report: figures.csv line 16: gap.ratio is printed as "1.80", which does not go with measure "ratio"`},
		{"ratio by another measure", "figures.csv", "预计;以下,ratio", "预计;以下,level", `report: figures.csv line 16: gap.ratio is printed as "1.80∶1", which does not go with measure "level"`},
		{"points as growth", "figures.csv", "个百分点,,difference", "个百分点,,growth", `report: figures.csv line 4: gdp.over-target is a difference of percentages, not measure "growth"`},
		{"period", "figures.csv", "level,2021,生产总值", "level,last year,生产总值", `report: figures.csv line 2: period "last year" is not a year, a year's end or a span of years`},
		{"no English name", "figures.csv", "Gross product", "", `report: figures.csv line 2: name has no English text`},
		{"no Chinese short name", "figures.csv", "外贸,Trade", ",Trade", `report: figures.csv line 6: short name has no Chinese text`},
		{"scope in one language", "figures.csv", "East,东部,East", "East,,East", `report: figures.csv line 13: scope has no Chinese text`},
		{"each", "figures.csv", "Masters,,,各", "Masters,,,两", `report: figures.csv line 14: each "两" is neither empty nor 各`},
	})
}

func TestLoadRefusesPlaces(t *testing.T) {
	const lonely = "each is set, but no other figure has the same number"
	checkRefusals(t, []refusal{
		{"no such chapter", "figures.csv", "roads.length,7", "roads.length,8", `report: figures.csv line 19: there is no chapter 8`},
		{"no such section", "figures.csv", "roads.length,7,5", "roads.length,7,6", `report: figures.csv line 19: chapter 7 has no section 6`},
		{"no such section of another", "figures.csv", "users.total,3,1", "users.total,4,3", `report: figures.csv line 18: chapter 4 has no section 3`},
		{"sentence 0", "figures.csv", "roads.length,7,5,2", "roads.length,7,5,0", `report: figures.csv line 19: sentence 0 run 1: both count from 1`},
		{"run 0", "figures.csv", "roads.length,7,5,2,1", "roads.length,7,5,2,0", `report: figures.csv line 19: sentence 2 run 0: both count from 1`},
		{"chapter in words", "figures.csv", "roads.length,7", "roads.length,七", `report: figures.csv line 19: chapter "七" is not a number`},
		{"out of order", "figures.csv", "roads.length,7", "roads.length,1", `report: figures.csv line 19: chapter 1 section 5 sentence 2 run 1 is out of text order`},
		{
			"one run twice", "figures.csv", "gdp.growth,0,1,2,2", "gdp.growth,0,1,2,1",
			`report: figures.csv line 3: chapter 0 section 1 sentence 2 run 1 is that of gdp.level already, and each is not set for both`,
		},
		{
			"one run for two numbers", "figures.csv", "doctors.new,3,1,2,1,1,1,所", "doctors.new,3,1,2,1,1,1,家",
			`report: figures.csv line 15: number and unit differ from those of masters.new, which is the same run`,
		},
		{"each by itself", "figures.csv", "East,东部,East,", "East,东部,East,各", `report: figures.csv line 13: ` + lonely},
	})
}
