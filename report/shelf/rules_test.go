package shelf_test

import (
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"yulan/report"
	"yulan/report/reading"
	"yulan/report/shelf"
)

// units are those of the table of pairs.
var units = map[string]report.Unit{
	"%":   {Printed: "%", Base: "%"},
	"万人":  {Printed: "万人", Base: "人", Power: 4, Counted: true},
	"亿元":  {Printed: "亿元", Base: "元", Power: 8},
	"万亿元": {Printed: "万亿元", Base: "元", Power: 12},
	"亿美元": {Printed: "亿美元", Base: "美元", Power: 8},
}

// words are the qualifiers of the table of pairs, as the report's own table has them.
var words = map[string]report.Qualifier{
	"预计":  {Printed: "预计", Estimate: true},
	"左右":  {Printed: "左右", Place: report.After, Bound: report.About},
	"以上":  {Printed: "以上", Place: report.After, Bound: report.AtLeast, Includes: true},
	"以内":  {Printed: "以内", Place: report.After, Bound: report.AtMost, Includes: true},
	"不低于": {Printed: "不低于", Bound: report.AtLeast, Includes: true},
	"超过":  {Printed: "超过", Bound: report.AtLeast},
	"低于":  {Printed: "低于", Bound: report.AtMost},
	"近":   {Printed: "近", Bound: report.AtMost},
	"不到":  {Printed: "不到", Bound: report.AtMost},
}

// valueOf makes a value of "number unit qualifiers…"; "4.5..5 %" is a range.
func valueOf(t *testing.T, said, period, clause, better string) shelf.Value {
	t.Helper()
	parts := strings.Fields(said)
	number, upto, _ := strings.Cut(parts[0], "..")
	f := report.Figure{
		Printed: strings.TrimPrefix(number, "-"), Value: decimal.RequireFromString(number), Upto: upto,
		Unit: units[parts[1]], Period: period, Measure: report.Growth,
	}
	if f.Unit.Base == "" {
		t.Fatalf("%q has no unit of the table", said)
	}
	for _, p := range parts[2:] {
		q, ok := words[p]
		if !ok {
			t.Fatalf("%q is no qualifier of the table", p)
		}
		f.Qualifiers = append(f.Qualifiers, q)
	}
	return shelf.Value{Figure: f, Clause: clause, Manners: shelf.MannersOf(clause, true), Indicator: reading.Indicator{ID: "made.up", Better: better}}
}

// Every verdict and every reason, both sides of every bound.
func TestJudge(t *testing.T) {
	const up, down, none = "higher", "lower", ""
	cases := []struct {
		name, target, result, better string
		want                         shelf.Verdict
		why                          shelf.Reason
	}{
		{"at least, reached", "6 % 以上", "6.1 %", up, shelf.Met, ""},
		{"at least, exactly", "6 % 以上", "6 %", up, shelf.Met, ""},
		{"at least, missed by the least", "6 % 以上", "5.9 %", up, shelf.NotMet, ""},
		{"no less, exactly", "6 % 不低于", "6 %", up, shelf.Met, ""},
		{"no less, missed", "6 % 不低于", "5.9 %", up, shelf.NotMet, ""},
		{"within, below", "4.6 % 以内", "4.5 %", down, shelf.Met, ""},
		{"within, exactly", "4.6 % 以内", "4.6 %", down, shelf.Met, ""},
		{"within, above", "4.6 % 以内", "4.7 %", down, shelf.NotMet, ""},
		{"within, where no side is good", "3 % 以内", "3.1 %", none, shelf.NotMet, ""},
		{"over, passed", "6 % 超过", "6.1 %", up, shelf.Met, ""},
		{"over, exactly", "6 % 超过", "6 %", up, shelf.NotJudged, shelf.ReasonEdge},
		{"over, missed", "6 % 超过", "5.9 %", up, shelf.NotMet, ""},
		{"over, by a result over it", "6 % 超过", "6 % 超过", up, shelf.Met, ""},
		{"below, below", "4.6 % 低于", "4.1 %", down, shelf.Met, ""},
		{"below, exactly", "4.6 % 低于", "4.6 %", down, shelf.NotJudged, shelf.ReasonEdge},
		{"below, above", "4.6 % 低于", "4.7 %", down, shelf.NotMet, ""},
		{"nearly is no ceiling", "6 % 近", "6.1 %", up, shelf.Met, ""},
		{"nearly, missed narrowly", "6 % 近", "5.9 %", up, shelf.NotJudged, shelf.ReasonNarrow},
		{"less than, which is no aim", "6 % 不到", "6.1 %", up, shelf.NotJudged, shelf.ReasonOddBound},
		{"within, of what is good when high", "6 % 以内", "5 %", up, shelf.NotJudged, shelf.ReasonOddBound},
		{"at least, of what is good when low", "6 % 以上", "7 %", down, shelf.NotJudged, shelf.ReasonOddBound},

		{"a number, passed", "7.5 %", "7.8 %", up, shelf.Met, ""},
		{"a number, exactly", "7.5 %", "7.5 %", up, shelf.Met, ""},
		{"a number, missed narrowly", "7.5 %", "7.4 %", up, shelf.NotMet, ""},
		{"a number, lower is better", "5 %", "4.9 %", down, shelf.Met, ""},
		{"a number, lower is better, missed", "5 %", "5.1 %", down, shelf.NotMet, ""},
		{"a number, no side, exactly", "3 %", "3 %", none, shelf.Met, ""},
		{"a number, no side, below", "3 %", "2.9 %", none, shelf.NotJudged, shelf.ReasonNoSide},
		{"a number, no side, far above", "3 %", "4.8 %", none, shelf.NotJudged, shelf.ReasonNoSide},

		{"about, passed", "7.5 % 左右", "7.7 %", up, shelf.Met, ""},
		{"about, exactly", "7.5 % 左右", "7.5 %", up, shelf.Met, ""},
		{"about, missed by 0.4", "7.5 % 左右", "7.1 %", up, shelf.NotJudged, shelf.ReasonNarrow},
		{"about, missed by 0.5", "7.5 % 左右", "7 %", up, shelf.NotMet, ""},
		{"about, missed by 0.6", "7.5 % 左右", "6.9 %", up, shelf.NotMet, ""},
		{"about, lower is better, met", "5.5 % 左右", "5.1 %", down, shelf.Met, ""},
		{"about, lower is better, missed by 0.4", "5.5 % 左右", "5.9 %", down, shelf.NotJudged, shelf.ReasonNarrow},
		{"about, lower is better, missed by 0.5", "5.5 % 左右", "6 %", down, shelf.NotMet, ""},
		{"about, lower is better, missed by 0.6", "5.5 % 左右", "6.1 %", down, shelf.NotMet, ""},
		{"about, no side", "3 % 左右", "0.9 %", none, shelf.NotJudged, shelf.ReasonNoSide},
		{"about so many people, nearly", "1200 万人 左右", "1199 万人", up, shelf.NotJudged, shelf.ReasonNarrow},
		{"about so many people, a tenth less", "1200 万人 左右", "1080 万人", up, shelf.NotMet, ""},
		{"about so many people, more", "1200 万人 左右", "1244 万人", up, shelf.Met, ""},

		{"a range, within", "6.5..7 %", "6.7 %", up, shelf.Met, ""},
		{"a range, its worse end", "4.5..5 %", "4.5 %", up, shelf.Met, ""},
		{"a range, below", "4.5..5 %", "4.4 %", up, shelf.NotMet, ""},
		{"a range, above", "4.5..5 %", "5.2 %", up, shelf.Met, ""},
		{"a range, lower is better, its worse end", "4.5..5 %", "5 %", down, shelf.Met, ""},
		{"a range, lower is better, above", "4.5..5 %", "5.1 %", down, shelf.NotMet, ""},
		{"a range, no side, within", "2..3 %", "2.5 %", none, shelf.Met, ""},
		{"a range, no side, outside", "2..3 %", "3.5 %", none, shelf.NotJudged, shelf.ReasonNoSide},
		{"a range of falls", "-3..-3.5 %", "-3.2 %", down, shelf.Met, ""},
		{"a range of falls, too little", "-3..-3.5 %", "-2.9 %", down, shelf.NotMet, ""},

		{"a fall of at least, more", "-3.4 % 以上", "-5.6 %", down, shelf.Met, ""},
		{"a fall of at least, less", "-3.4 % 以上", "-3.3 %", down, shelf.NotMet, ""},
		{"a fall of at least, a rise", "-3.4 % 以上", "1 %", down, shelf.NotMet, ""},
		{"a fall of about, missed narrowly", "-3 % 左右", "-2.7 %", down, shelf.NotJudged, shelf.ReasonNarrow},
		{"a fall within, of what is to fall", "-3 % 以内", "-2 %", down, shelf.NotJudged, shelf.ReasonOddBound},

		{"a result over the target", "1100 万人 以上", "1200 万人 超过", up, shelf.Met, ""},
		{"a result over less than the target", "1100 万人 以上", "1000 万人 超过", up, shelf.NotJudged, shelf.ReasonOpen},
		{"a result nearly the target", "1100 万人 以上", "1100 万人 近", up, shelf.NotMet, ""},
		{"a result nearly more than the target", "1100 万人 以上", "1200 万人 近", up, shelf.NotJudged, shelf.ReasonOpen},
		{"a result about half a point below a ceiling", "5.5 % 以内", "5 % 左右", down, shelf.Met, ""},
		{"a result about a ceiling", "5.5 % 以内", "5.4 % 左右", down, shelf.NotJudged, shelf.ReasonOpen},
		{"an expected result", "6 % 以上", "8 % 预计", up, shelf.NotJudged, shelf.ReasonExpected},
		{"other powers of ten", "33000 亿元 以上", "3.4 万亿元", up, shelf.Met, ""},
		{"other powers of ten, too coarse to tell", "33800 亿元 以上", "3.4 万亿元", up, shelf.NotJudged, shelf.ReasonOpen},
		{"other powers of ten, missed", "35000 亿元 以上", "3.4 万亿元", up, shelf.NotMet, ""},
		{"an unlike currency", "4000 亿元 以上", "5000 亿美元", up, shelf.NotComparable, shelf.ReasonUnit},
		{"people against percent", "1000 万人 以上", "8 %", up, shelf.NotComparable, shelf.ReasonUnit},
	}
	seen := map[shelf.Verdict]bool{shelf.Awaited: true} // which Judge never gives
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got, why := shelf.Judge(valueOf(t, c.target, "2024", "", c.better), valueOf(t, c.result, "2024", "", c.better))
			if got != c.want || why != c.why {
				t.Errorf("got %s %s, want %s %s", got, why, c.want, c.why)
			}
			seen[got] = true
		})
	}
	for _, v := range shelf.Verdicts {
		if !seen[v] {
			t.Errorf("no case is %s", v)
		}
	}
}

// What is said around a number decides as well.
func TestJudgeByWhatIsSaid(t *testing.T) {
	cases := []struct {
		name                       string
		targetPeriod, resultPeriod string
		targetClause, resultClause string
		targetScope, resultScope   string
		targetID, resultID         string
		want                       shelf.Verdict
		why                        shelf.Reason
	}{
		{"all alike", "2024", "2024", "", "", "", "", "a.b", "a.b", shelf.NotJudged, shelf.ReasonNoSide},
		{"held down", "2024", "2024", "涨幅控制在", "", "", "", "a.b", "a.b", shelf.Met, ""},
		{"another year", "2024", "2023", "", "", "", "", "a.b", "a.b", shelf.NotComparable, shelf.ReasonPeriod},
		{"the year's end", "2024", "2024-end", "", "", "", "", "a.b", "a.b", shelf.NotComparable, shelf.ReasonPeriod},
		{"the year's end, in words", "2024", "2024", "", "年末失业率降到", "", "", "a.b", "a.b", shelf.NotComparable, shelf.ReasonPeriod},
		{"half a year", "2024", "2024", "", "上半年增长", "", "", "a.b", "a.b", shelf.NotComparable, shelf.ReasonPeriod},
		{"another scope", "2024", "2024", "", "", "", "中心城区", "a.b", "a.b", shelf.NotComparable, shelf.ReasonScope},
		{"another basis", "2024", "2024", "", "", "", "", "a.b", "a.b-real", shelf.NotComparable, shelf.ReasonBasis},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			target, result := valueOf(t, "3 % 左右", c.targetPeriod, c.targetClause, ""), valueOf(t, "2 %", c.resultPeriod, c.resultClause, "")
			target.Figure.Scope, result.Figure.Scope = report.NewText(c.targetScope), report.NewText(c.resultScope)
			target.Indicator.ID, result.Indicator.ID = c.targetID, c.resultID
			if got, why := shelf.Judge(target, result); got != c.want || why != c.why {
				t.Errorf("got %s %s, want %s %s", got, why, c.want, c.why)
			}
		})
	}
}

// The gap is derived from exact numbers alone, in the target's unit.
func TestGap(t *testing.T) {
	for _, c := range []struct{ target, result, want string }{
		{"7.5 % 左右", "7.1 %", "-0.4"},
		{"33000 亿元 以上", "3.4 万亿元", "1000"},
		{"4.5..5 %", "4.7 %", ""},
		{"1100 万人 以上", "1200 万人 超过", ""},
		{"4000 亿元", "5000 亿美元", ""},
	} {
		gap, ok := shelf.Gap(valueOf(t, c.target, "2024", "", ""), valueOf(t, c.result, "2024", "", ""))
		if ok != (c.want != "") || ok && gap.String() != c.want {
			t.Errorf("%s, %s: got %s %v, want %q", c.target, c.result, gap, ok, c.want)
		}
	}
}
