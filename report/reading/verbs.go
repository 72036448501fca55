package reading

import (
	"strings"
	"unicode/utf8"

	"yulan/report/lazyregexp"
)

// beginsWithVerb says whether a text begins with a verb.
func (x *lexicon) beginsWithVerb(s string) bool {
	words := x.segment(firstBytes(s, 30))
	return len(words) > 0 && words[0].kind == wordVerb
}

// onlyVerbs says whether a phrase is nothing but verbs and adverbs.
func onlyVerbs(words []word) bool {
	for _, w := range words {
		switch w.kind {
		case wordVerb, wordVerbNoun, wordAdverb, 'p', 'c', 'u', 'a':
		default:
			return false
		}
	}
	return true
}

// allOf says whether all words are of a kind.
func allOf(words []word, kind byte) bool {
	for _, w := range words {
		if w.kind != kind {
			return false
		}
	}
	return len(words) > 0
}

func endsInVerb(words []word) bool {
	return len(words) > 0 && (words[len(words)-1].kind == wordVerb || words[len(words)-1].kind == wordVerbNoun)
}

// noVerbOf are verbs that say how a number was counted, or what for, and are of no list: 扣除自然因素影响后
// 空气优良天数比例90%、地表水优良比例95%.
var noVerbOf = lazyregexp.New(`^(?:结算|上解|退化|扣除|剔除|围绕|按照?|根据|依托|通过|经过|面向|针对|聚焦)`)

// beginsName says whether a verb of one character is only the begin of a name of which the dictionary knows nothing:
// 登云企业.
func beginsName(words []word) bool {
	return len(words) > 2 && utf8.RuneCountInString(words[0].text) == 1 && utf8.RuneCountInString(words[1].text) == 1 && (words[1].kind == wordNoun || words[1].kind == wordOther)
}

// verbOf returns the verbs that a phrase begins with: 新增, 建成投用.
func (x *lexicon) verbOf(s string) string {
	if noVerbOf.MatchString(s) {
		return ""
	}
	if w := x.prefixOf("not-new", s); w != "" {
		return ""
	}
	if w := x.prefixOf("new-verb", s); w != "" {
		for _, also := range []string{"改建", "改造", "扩建", "续建", "改扩建"} {
			if strings.HasPrefix(s[len(w):], also) {
				return w + also
			}
		}
		return w
	}
	verb := ""
	words := x.segment(firstBytes(s, 36))
	for i, w := range words {
		if w.kind != wordVerb || strings.HasPrefix(s[len(verb)+len(w.text):], "性") || verb == "" && beginsName(words[i:]) { // 返还性收入
			break
		}
		verb += w.text
	}
	return verb
}
