package report

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// The words by which a text says what a number measures, besides those that turn it over.
var (
	// growthWords say that something grew: one of them stands before each rate of growth.
	growthWords = append([]string{
		"增速", "增长率", "快于", "多于", "领先", "翻番", "扩张", "上扬", "增至", "多增", "净增", "+", "↑",
	}, upWords...)
	// excessWords say by how much something is more than something else.
	excessWords = append([]string{"超", "高出", "多出", "多", "好于", "优于", "提前", "加快"}, growthWords...)
	// fellWords say that something fell, in other words than those that turn growth over too.
	fellWords = append([]string{"少", "低", "减", "降", "跌", "缩"}, reductionWords...)
	// addedWords say that a number came new, besides 新 before a verb.
	addedWords = []string{"净增", "增加", "增设", "增添", "增长"}
	// reachedWords say that a number is all there is.
	reachedWords = []string{"累计", "共计", "共有", "总计", "合计", "总数", "总量", "总里程", "达到", "达", "增至", "升至", "现有", "拥有", "已有", "存量"}
	// otherNames are words with such a word in them that say nothing of a number.
	otherNames = strings.NewReplacer("增加值", "__", "增值", "__", "高技术", "__", "高新", "__")
)

// What of a proven figure a copy says no more, as figures of that measure have it printed.
const (
	grewWord    = "增长"
	fellWord    = "下降"
	aboveWord   = "高于"
	addedWord   = "新增"
	reachedWord = "累计"
)

// misread says for want of which word, or by which one, a copy takes a proven figure for
// something that it does not measure: a rate that nothing says is growth, what was added
// said to be all there is. What rules have read of a text they have read by its words, not
// always by these.
func (s stand) misread(f Figure) (fault Fault, want, instead string) {
	said := s.speech()
	fell := f.Measure == Reduction || f.Measure == Growth && f.Value.IsNegative()
	switch {
	case f.State == Read || f.Each:
		return "", "", ""
	case fell && s.isTurned():
		return "", "", ""
	case fell:
		return unsaid(said, fellWords, fellWord)
	case f.Measure == Growth || f.Measure == Index && f.Unit.Printed == "%":
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

// speech returns what stands before a number and says what it measures: for one of a list
// that a sign or a torn number parts, the clause.
func (s stand) speech() string {
	isNamed := func(r rune) bool { return unicode.Is(unicode.Han, r) && !strings.ContainsRune("和及与负", r) }
	if strings.ContainsFunc(s.context, isNamed) {
		return otherNames.Replace(s.context)
	}
	return otherNames.Replace(clauseOf(s.sentence.folded[:s.from]))
}

// isTurned says whether a sign before the number or a word behind it says that it fell.
func (s stand) isTurned() bool {
	return signBefore(s.sentence.folded[:s.from]) != "" || hasPrefixOf(s.sentence.folded[s.end:], fallAfter)
}

// unsaid says that none of some words is said, if none is. 其中 has the verb before it.
func unsaid(said string, words []string, want string) (fault Fault, wanted, instead string) {
	if lastOf(said, words) != "" || strings.Contains(said, "其中") {
		return "", "", ""
	}
	return Unsaid, want, ""
}

// misreadCumulative does so for all there is: the last word is not that it came new.
func misreadCumulative(said string) (fault Fault, want, instead string) {
	if word := newWord(said); word != "" && lastOf(said[strings.LastIndex(said, word):], reachedWords) == "" {
		return OtherMeasure, reachedWord, word
	}
	return "", "", ""
}

// misreadNew does so for what was added: something in its clause says so, and nothing at
// the number that it is all there is.
func (s stand) misreadNew(said string) (fault Fault, want, instead string) {
	clause := otherNames.Replace(clauseOf(s.sentence.folded[:s.from]))
	isNew := newWord(said) != ""
	if word := lastOf(said, []string{"累计", "共计", "总计", "合计"}); word != "" && !isNew {
		return OtherMeasure, addedWord, word
	}
	if !isNew && newWord(clause) == "" {
		return Unsaid, addedWord, ""
	}
	return "", "", ""
}

// newWord returns the last word of a text that says that something came new: 新 before a
// verb, 新增 or 新建, and not in 创新 or 新能源, or another one; "" if none does.
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

// clauseOf returns the clause that a text ends with: other numbers may stand in it.
func clauseOf(text string) string {
	i := strings.LastIndexAny(text, "，。；：")
	if i < 0 {
		return text
	}
	_, size := utf8.DecodeRuneInString(text[i:])
	return text[i+size:]
}

// hasPrefixOf says whether a text begins with one of some words.
func hasPrefixOf(text string, words []string) bool {
	return slices.ContainsFunc(words, func(word string) bool { return strings.HasPrefix(text, word) })
}
