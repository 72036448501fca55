package reading

import (
	"strings"
	"unicode/utf8"

	"yulan/report"
)

// longestName bounds a name, in characters: what is longer is no noun but half a sentence.
const longestName = 30

// checked gives up a name that cannot be one.
func (x *lexicon) checked(n naming) naming {
	length := utf8.RuneCountInString(n.subject)
	switch {
	case length < 2 || x.has("generic", n.subject):
		return refusal("noun says nothing")
	case x.isVague(n.subject):
		return refusal("noun says nothing")
	case length > longestName:
		return refusal("too long for a name")
	case strings.ContainsAny(n.subject, "。；！？"):
		return refusal("more than a clause")
	case !balanced(n.subject):
		return refusal("half of a quotation")
	case x.isTorn(n.subject):
		return refusal("phrase is not whole")
	}
	return n
}

// isVague says whether a phrase is a verb and a noun that says nothing: 发放贷款.
func (x *lexicon) isVague(s string) bool {
	words := x.segment(s)
	for len(words) > 1 && (words[0].kind == wordVerb || words[0].kind == wordVerbNoun || words[0].kind == wordAdverb || words[0].text == "各类") {
		words = words[1:]
	}
	return len(words) == 1 && x.has("vague", words[0].text)
}

// isTorn says whether a phrase begins or ends with a word that no name begins or ends with.
func (x *lexicon) isTorn(s string) bool {
	words := x.segment(s)
	return len(words) > 0 && (x.has("bad-begin", words[0].text) || x.has("bad-end", words[len(words)-1].text))
}

// balanced says whether a phrase closes every quotation and bracket that it opens.
func balanced(s string) bool {
	for _, pair := range []string{"“”", "（）", "《》"} {
		open, size := utf8.DecodeRuneInString(pair)
		closed, _ := utf8.DecodeRuneInString(pair[size:])
		depth := 0
		for _, r := range s {
			switch r {
			case open:
				depth++
			case closed:
				depth--
			}
			if depth < 0 {
				return false
			}
		}
		if depth != 0 {
			return false
		}
	}
	return true
}

// countsPeople says whether a unit counts people or households.
func countsPeople(u unit) bool {
	return u.base == "人" || u.base == "户" || u.base == "名" || u.base == "人次"
}

// fullName makes the name of a figure from what it is of and its measure.
func fullName(n naming, m report.Measure, u unit) string {
	subject := strings.ReplaceAll(n.subject+n.tail, "_", "")
	kind := n.peeled.kind()
	switch {
	case m == report.Growth && !endsInOne(subject, "增速", "增长率", "增幅", "涨幅", "增长", "增长速度", "增收"):
		return subject + "增速"
	case m == report.Reduction && u.kind == unitPart && !endsInOne(subject, "降幅", "减少", "下降"):
		return subject + "降幅"
	case m == report.Cumulative && n.total && !strings.HasPrefix(subject, "累计"):
		return "累计" + subject
	case m == report.New && kind == isRise && !strings.Contains(subject, "新增"):
		return subject + "增量"
	case m == report.Difference && n.changes():
		return subject + "变动"
	}
	return subject
}

// changes says whether the figure is by how much something rose or fell.
func (n naming) changes() bool { return n.peeled.kind() == isRise || n.peeled.kind() == isFall }

// endsInOne says whether a phrase ends with one of some words.
func endsInOne(s string, words ...string) bool {
	for _, w := range words {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}
