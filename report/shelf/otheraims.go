package shelf

import (
	"strings"

	"github.com/shopspring/decimal"

	"yulan/report"
	"yulan/report/lazyregexp"
)

// secondAim is what follows a number if another one is aimed at as well; 力争更好结果 is none.
var secondAim = lazyregexp.New(`^[0-9.,]+[^0-9，、；。（(]{0,10}(?:[—–－~～至到-]+[0-9.,]+[^0-9，、；。（(]{0,10})?[，、（(]?(?:[并且但]?(?:在?实际)?(?:工作|执行|实践)[中上]?[^0-9，；。]{0,12}[，、]?)?` +
	`(?:力争|确保|争取|保底|奋力|努力|冲刺|挑战|奋斗目标)(?:为|达到|达|增长|实现|完成|突破|超过)?[0-9]`)

// secondNumber is the number that secondAim ends before, with its unit and whether it is a bound.
var secondNumber = lazyregexp.New(`^([0-9]+(?:\.[0-9]+)?)([^0-9，、；。：（）()左右以—–－~～至到-]{0,4})(左右|以上)?(?:[，、；。：（）() ]|$)`)

// secondOf says whether another number is aimed at behind that of a figure, and returns it as a figure
// if it is one in the same unit that nothing but 左右 or 以上 limits.
func secondOf(text []rune, f report.Figure) (other *report.Figure, is bool) {
	if f.Start < 0 || f.Start > len(text) {
		return nil, false
	}
	behind := oneLine(text[f.Start:min(len(text), f.Start+longestClause)])
	at := secondAim.FindStringIndex(behind)
	if at == nil {
		return nil, false
	}
	m := secondNumber.FindStringSubmatch(strings.ReplaceAll(behind[at[1]-1:], "％", "%")) // from its first digit
	if m == nil || m[2] != f.Unit.Printed {
		return nil, true
	}
	number, err := decimal.NewFromString(m[1])
	if err != nil || f.Value.IsNegative() {
		return nil, true
	}
	second := f
	second.Printed, second.Value, second.Upto, second.Qualifiers = m[1], number, "", nil
	switch m[3] {
	case "左右":
		second.Qualifiers = []report.Qualifier{{Printed: m[3], Place: report.After, Bound: report.About}}
	case "以上":
		second.Qualifiers = []report.Qualifier{{Printed: m[3], Place: report.After, Bound: report.AtLeast, Includes: true}}
	}
	return &second, true
}

// restated are words for a target, or a budget, that was changed after it was set.
var restated = lazyregexp.New(`调整后的?[^，；。]{0,8}(?:目标|预算|预期|计划|任务|数)|调整(?:目标|预算|预期|计划)|(?:目标|预期|预算)[^，；。]{0,6}调整|(?:下调|上调|调减|调增|调低|调高|调整)(?:为|到|至)`)

// isRestated says whether the sentence of a place speaks of a target that was changed.
func isRestated(text []rune, start int) bool {
	if start < 0 || start > len(text) {
		return false
	}
	from, _ := sentenceBegin(text, start)
	to, _ := sentenceEnd(text, start)
	return restated.MatchString(oneLine(text[from:to]))
}

// otherBasis is what follows a rate that is stated once more on another basis.
var otherBasis = lazyregexp.New(`^[0-9.]+%[，、（(]?(?:其中)?(?:按)?(?:同口径|可比口径|可比价|剔除[^0-9，。；]{1,16}|扣除[^0-9，。；]{1,16}|不变价)[^0-9，。；]{0,8}[0-9]`)

// hasTwoBases says whether a rate at a place is stated once more on another basis.
func hasTwoBases(text []rune, start int) bool {
	if start < 0 || start > len(text) {
		return false
	}
	return otherBasis.MatchString(strings.ReplaceAll(oneLine(text[start:min(len(text), start+longestClause)]), "％", "%"))
}
