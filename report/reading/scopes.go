package reading

import (
	"cmp"
	"strings"

	"yulan/report/lazyregexp"
)

// longerPlace is what makes a longer name of the name of a place: 川渝高竹新区 is no 川渝,
// 成渝高速公路 is a road. A list of places is of none of them alone.
var longerPlace = lazyregexp.New(`^(?:[、和与及以之的至]|[级域性化式型外内]|[^，。；、\d]{0,6}(?:新区|片区|先导区|示范区|试验区|经济区|产业园|园区|城市群|都市圈|经济圈|经济带|大厦|高铁|铁路|高速|大道|机场|班列|走廊|一体化|协同))`)

var (
	// aboutPart begins a sentence that is about a part of the place: 加快推进渝东南…发展，….
	aboutPart = lazyregexp.New(`^(?:加快|深入|扎实|大力|全力|积极|持续|统筹)?(?:推进|推动|促进|支持)`)
	// developed ends the clause that says so.
	developed = lazyregexp.New(`(?:发展|建设|振兴|崛起)$`)
	// otherPlaces are words that the sentence goes over to another place with.
	otherPlaces = lazyregexp.New(`[，、](?:全[市省县区州国]|我[市省]|各地)`)
)

// setScope says what part of the place, or what other one, a figure is of: where its own
// subject begins with it, as 渝东南接待游客, or the clause that its sentence begins with says
// that it is about it. Where that is not plain the figure stays without.
func (t Indicators) setScope(f *Figure, n naming, x *lexicon, s *sentence, place string) {
	if f.Name == "" {
		return
	}
	subject := strings.TrimPrefix(n.subject, n.verb)
	w := x.scopeAt(subject)
	switch {
	case w != "" && w != place:
		f.Scope = w
	case strings.HasPrefix(subject, "全国"):
		if place != "全国" && t.knows(n) {
			f.Scope = "全国"
		}
	case n.clause.begin > 0:
		f.Scope = x.scopeOfSentence(s, n.clause.begin)
	}
}

// scopeAt returns the place of the lists that a phrase begins with, if it is of that alone.
func (x *lexicon) scopeAt(phrase string) string {
	w := cmp.Or(x.prefixOf("scope-part", phrase), x.prefixOf("scope-wider", phrase))
	rest := phrase[len(w):]
	if w == "" || rest == "" || longerPlace.MatchString(firstBytes(rest, 60)) || x.prefixOf("scope-part", rest) != "" {
		return ""
	}
	return w
}

// scopeOfSentence returns the part of the place that a sentence is about up to a clause, if
// it names no other.
func (x *lexicon) scopeOfSentence(s *sentence, end int) string {
	const longest = 600 // bytes, that a sentence is about what it began with
	first, rest, _ := strings.Cut(firstBytes(s.text[:end], longest), "，")
	begin := aboutPart.FindString(first)
	if begin == "" || end > longest || !developed.MatchString(first) || strings.Contains(first, "、") {
		return ""
	}
	w := x.prefixOf("scope-part", first[len(begin):])
	if w == "" || x.names(rest, w) || otherPlaces.MatchString("，"+rest+s.text[end:min(end+len("全市"), len(s.text))]) {
		return ""
	}
	return w
}

// names says whether a text names a place of the lists, or one that is longer than a word.
func (x *lexicon) names(s, not string) bool {
	for _, list := range []string{"scope-part", "scope-wider"} {
		for _, w := range x.lists[list] {
			if w != not && strings.Contains(s, w) {
				return true
			}
		}
	}
	return false
}

// knows says whether a subject is that of an indicator, whatever its unit and measure.
func (t Indicators) knows(n naming) bool {
	for _, i := range t.list {
		if i.pattern.MatchString(bareSubject(n)) {
			return true
		}
	}
	return false
}
