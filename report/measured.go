package report

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// The words with which a text says what a number measures, apart from those that invert it.
var (
	// growthWords say that something grew: one of them precedes each growth rate.
	growthWords = append([]string{
		"增速", "增长率", "快于", "多于", "领先", "翻番", "扩张", "上扬", "增至", "多增", "净增", "+", "↑",
	}, upWords...)
	// excessWords say by how much one thing exceeds another.
	excessWords = append([]string{"超", "高出", "多出", "多", "好于", "优于", "提前", "加快"}, growthWords...)
	// fellWords say that something fell, without the words that also invert growth.
	fellWords = append([]string{"少", "低", "减", "降", "跌", "缩"}, reductionWords...)
	// addedWords say that a number was newly added, besides 新 before a verb.
	addedWords = []string{"净增", "增加", "增设", "增添", "增长"}
	// reachedWords say that a number is the total.
	reachedWords = []string{"累计", "共计", "共有", "总计", "合计", "总数", "总量", "总里程", "达到", "达", "增至", "升至", "现有", "拥有", "已有", "存量"}
	// otherNames are words that contain such a word and say nothing about a number.
	otherNames = strings.NewReplacer("增加值", "__", "增值", "__", "高技术", "__", "高新", "__")
)

// The faults of a proven figure of which a copy no longer says what other figures of that
// measure have printed beside them.
const (
	grewWord    = "增长"
	fellWord    = "下降"
	aboveWord   = "高于"
	addedWord   = "新增"
	reachedWord = "累计"
)

// misread returns the word that makes a copy present a proven figure as something that it does
// not measure, or the word that the copy lacks: a rate that no word calls growth, or an
// addition that is called the total. It does not apply to figures that rules have read, since
// they know other words.
func (s stand) misread(f Figure) (fault Fault, want, instead string) {
	said := s.speech()
	fell := f.Measure == Reduction || f.Measure.IsGrowth() && f.Value.IsNegative()
	switch {
	case f.State == Read || f.Each:
		return "", "", ""
	case fell && s.isTurned():
		return "", "", ""
	case fell:
		return unsaid(said, fellWords, fellWord)
	case f.Measure.IsGrowth() || f.Measure == Index && f.Unit.Printed == "%":
		return unsaid(said, growthWords, grewWord)
	case f.Measure == Difference && !f.Value.IsNegative():
		return unsaid(said, slices.Concat(excessWords, fellWords), aboveWord)
	case f.Measure == New:
		return s.misreadNew(said)
	case f.Measure == Cumulative:
		return misreadCumulative(said)
	}
	return "", "", ""
}

// speech returns what precedes the number and says what it measures; for a number in a list
// that a sign or a torn number interrupts, the clause.
func (s stand) speech() string {
	isNamed := func(r rune) bool { return unicode.Is(unicode.Han, r) && !strings.ContainsRune("和及与负", r) }
	if strings.ContainsFunc(s.context, isNamed) {
		return otherNames.Replace(s.context)
	}
	return otherNames.Replace(s.clause())
}

// clause returns what precedes the number in its clause or, where commas also separate the items
// of lists, in the list.
func (s stand) clause() string { return s.sentence.folded[s.listed:s.from] }

// isTurned tells whether a sign before the number or a word after it says that it fell.
func (s stand) isTurned() bool {
	return signBefore(s.sentence.folded[:s.from]) != "" || hasPrefixOf(s.sentence.folded[s.end:], fallAfter)
}

// unsaid reports that none of some words occurs, if none does. After 其中 the verb is in the
// previous clause.
func unsaid(said string, words []string, want string) (fault Fault, wanted, instead string) {
	if lastOf(said, words) != "" || strings.Contains(said, "其中") {
		return "", "", ""
	}
	return Unsaid, want, ""
}

// misreadCumulative is misread for a total: the last word must not say that it was newly added.
func misreadCumulative(said string) (fault Fault, want, instead string) {
	if word := newWord(said); word != "" && lastOf(said[strings.LastIndex(said, word):], reachedWords) == "" {
		return OtherMeasure, reachedWord, word
	}
	return "", "", ""
}

// misreadNew is misread for an addition: something in its clause must say that it is one, and
// nothing beside the number that it is the total.
func (s stand) misreadNew(said string) (fault Fault, want, instead string) {
	clause := otherNames.Replace(s.clause())
	isNew := newWord(said) != ""
	if word := lastOf(said, []string{"累计", "共计", "总计", "合计"}); word != "" && !isNew {
		return OtherMeasure, addedWord, word
	}
	if !isNew && newWord(clause) == "" {
		return Unsaid, addedWord, ""
	}
	return "", "", ""
}

// newWord returns the last word of a text that says that something was newly added: 新 before a
// verb, as in 新增 or 新建 but not in 创新 or 新能源, or another such word; "" if there is none.
func newWord(text string) string {
	const (
		before = "创革更高崭焕翻刷全最推重中鼎"       // 创新, 高新
		behind = "能材型华区时媒兴冠疆城技业动质常态格发阶" // 新能源, 新区
	)
	for end := len(text); ; {
		at := strings.LastIndex(text[:end], "新")
		if at < 0 {
			return lastOf(text, addedWords)
		}
		end = at
		next, size := utf8.DecodeRuneInString(text[at+len("新"):])
		if strings.ContainsRune(behind, next) || at > 0 && strings.ContainsRune(before, lastRune(text[:at])) {
			continue
		}
		return text[at : at+len("新")+size]
	}
}

// clauseOf returns the last clause of a text, in which other numbers may stand.
func clauseOf(text string) string {
	i := strings.LastIndexAny(text, "，。；：")
	if i < 0 {
		return text
	}
	_, size := utf8.DecodeRuneInString(text[i:])
	return text[i+size:]
}

// hasPrefixOf tells whether a text begins with one of some words.
func hasPrefixOf(text string, words []string) bool {
	return slices.ContainsFunc(words, func(word string) bool { return strings.HasPrefix(text, word) })
}
