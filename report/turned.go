package report

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// The words that invert a number, where the data says that something grew or amounts to
// something, and where it says that something fell.
var (
	downWords = []string{
		"负增长", "下降", "减少", "降低", "下滑", "回落", "下跌", "下挫", "缩减", "缩小", "收窄", "萎缩", "锐减", "递减", "骤降", "倒退", "亏损",
		"低于", "少于", "降至", "降到", "降为", "减至", "减到", "减为", "跌至", "跌到", "跌破", "降幅", "跌幅", "减幅", "同比降", "同比减",
	}
	upWords = []string{
		"增长", "增加", "上涨", "上升", "提高", "提升", "扩大", "延长", "增至", "升至", "涨幅", "增幅", "升幅", "高于",
	}
	reductionWords = append([]string{"压缩", "压减", "缩短", "节约", "减轻"}, downWords...)
)

// minusSigns are the signs that make the number after them negative. A dash may be one.
const minusSigns = "-—△▲▼↓"

// notWords say that something is not so, before a number or its verb: 未达到, 没有增长.
var notWords = []string{"是否", "能否", "没有", "并未", "尚未", "未能", "不能", "难以", "无法", "并非", "不是", "未", "没", "不"}

// moreVerbs may stand between the number and such a word, or 约.
var moreVerbs = []string{
	"增长", "增加", "提高", "提升", "上升", "上涨", "下降", "减少", "达到", "实现", "完成", "累计", "新增", "超过", "高于", "增至", "同比", "分别", "达", "为", "至", "到", "了", "有",
}

// foreignBefore, foreignBetween and foreignAfter are words that limit a number, besides the
// qualifiers that the data may have. Whatever the data says, they are one word too many. A
// qualifier is too many where it precedes a verb, or follows another qualifier.
var (
	foreignBefore = append([]string{
		"仅仅", "仅有", "仅", "只有", "只", "不过", "充其量", "超额", "接近", "不多于", "大概", "约为", "临近", "未到", "未满", "不满", "最少", "最多", "高达", "几乎", "估计", "有望", "力争", "拟", "可能", "或将", "可望", "据估算", "估算", "不及", "最高", "最低", "零",
		"≥", "≤", ">", "<", "≈",
	}, without(qualifiersBefore, "近", "超", "超过", "突破", "高于", "低于")...)
	// foreignBases are words before a verb that change what it compares with, unless they are
	// part of the figure's name.
	foreignBases = []string{"环比", "年均", "月均", "日均", "平均", "名义", "实际"}
	// plannedBases say of a rate that it was not reached yet.
	plannedBases   = []string{"计划", "目标", "预期"}
	foreignBetween = []string{"几"}
	foreignAfter   = append([]string{"多", "以外", "之外", "有余", "之多", "许", "开外", "的一半", "未能实现", "未能", "未实现", "未达"}, qualifiersAfter...)
	fallAfter      = []string{"的下降", "的降幅", "的跌幅", "的减少", "的减幅", "的负增长", "的回落"}
)

// without returns words except for some.
func without(words []string, some ...string) []string {
	return slices.DeleteFunc(slices.Clone(words), func(word string) bool { return slices.Contains(some, word) })
}

// turn returns what inverts a number that is right in itself, and the kind of fault. The
// context is what precedes the number in its sentence and says what it does.
func turn(sentence string, n number, context string, f Figure) (Fault, string) {
	before := strings.TrimSuffix(sentence[:n.from], " ")
	fell := f.Measure == Reduction || f.Value.IsNegative()
	if sign := signBefore(before); sign != "" && !f.Value.IsNegative() {
		return OtherSign, sign
	}
	words := downWords
	if fell {
		if lastOf(context, reductionWords) != "" {
			return "", ""
		}
		words = upWords
	}
	if word := lastOf(context, words); word != "" {
		return Turned, word
	}
	for _, word := range fallAfter {
		if !fell && strings.HasPrefix(sentence[n.end:], word) {
			return Turned, word
		}
	}
	return "", ""
}

// signBefore returns the minus sign or the 负 at the end of a text. A sign between two numbers
// marks a range, and two dashes begin a paragraph.
func signBefore(text string) string {
	if rest, ok := strings.CutSuffix(text, "负"); ok {
		_, verb := cutLast(rest, moreVerbs)
		if verb != "" || rest == "" || strings.ContainsRune("，、：；。和与及或", lastRune(rest)) {
			return "负" // but not 减负
		}
		return ""
	}
	sign := lastRune(text)
	if text == "" || !strings.ContainsRune(minusSigns, sign) {
		return ""
	}
	before := strings.TrimSuffix(text, string(sign))
	if before != "" && isRange(lastRune(before)) {
		return ""
	}
	return string(sign)
}

// isRange tells whether a dash between a character and a number is no minus sign.
func isRange(before rune) bool {
	return before < utf8.RuneSelf && (unicode.IsDigit(before) || unicode.IsLetter(before)) || strings.ContainsRune("%—-", before)
}

func lastRune(text string) rune {
	r, _ := utf8.DecodeLastRuneInString(text)
	return r
}

// negation returns the word before the verbs of a number that negates them.
func negation(text string) string {
	for {
		if _, word := cutLast(text, notWords); word != "" {
			return word
		}
		var verb string
		if text, verb = cutLast(text, moreVerbs); verb == "" {
			return ""
		}
	}
}

// foreign returns a word that limits a number and that the data does not have: before the
// number or its verb, or after it; "" if there is none.
func foreign(sentence string, n number, f Figure) string {
	text := sentence[:n.start]
	for verb := "none"; verb != ""; text, verb = cutLast(text, moreVerbs) {
		if _, word := cutLimit(text); word != "" {
			return word
		}
		if word := otherBase(text, f); word != "" {
			return word
		}
	}
	rest := sentence[n.to:]
	for _, word := range foreignBetween {
		if strings.HasPrefix(rest, word) {
			return word
		}
	}
	for _, word := range foreignAfter {
		if strings.HasPrefix(sentence[n.end:], word) {
			return word
		}
	}
	return ""
}

// otherBase returns the word at the end of a text, before a verb, with which a figure is compared
// with something else, or was not reached yet.
func otherBase(text string, f Figure) string {
	if _, word := cutLast(text, foreignBases); word != "" && !strings.Contains(f.Name.In(Chinese), word) {
		return word
	}
	if f.Measure == Growth || f.Measure == Reduction {
		_, word := cutLast(text, plannedBases)
		return word
	}
	return ""
}

// cutLimit cuts from the end of a text a word that limits the number after it and that the data
// does not have.
func cutLimit(text string) (before, word string) {
	if before, ok := strings.CutSuffix(text, "才"); ok && !strings.ContainsRune("人英天干秀奇", lastRune(before)) {
		return before, "才" // but not 人才
	}
	return cutLast(text, foreignBefore)
}

// lastOf returns the one of some words that occurs last in a text, or "".
func lastOf(text string, words []string) string {
	last, at := "", -1
	for _, word := range words {
		if i := strings.LastIndex(text, word); i > at || i == at && i >= 0 && len(word) > len(last) {
			last, at = word, i
		}
	}
	return last
}

// contextOf returns what precedes the first number of a list in its sentence, from the previous
// number or the end of a clause on: it says what the numbers of the list do.
func contextOf(sentence string, numbers []number, first int) string {
	from := 0
	if first > 0 {
		from = numbers[first-1].end
	}
	to := numbers[first].from
	if from > to {
		return ""
	}
	context := sentence[from:to]
	if i := strings.LastIndexAny(context, "，。；："); i >= 0 {
		_, size := utf8.DecodeRuneInString(context[i:])
		context = context[i+size:]
	}
	return context
}
