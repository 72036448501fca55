package shelf

import (
	"slices"
	"strings"
	"unicode/utf8"

	"yulan/report"
	"yulan/report/lazyregexp"
	"yulan/report/reading"
)

// Mention is a sentence of a report that names an indicator, though no number of it was read as
// a value: it may say in words that a target was missed.
type Mention struct {
	Report  *report.Report
	Passage Passage // with the name in place of the number
	Figure  string  // the id of the first number of the sentence; empty if it has none
}

// mostMentions is how many mentions of an indicator are kept.
const mostMentions = 3

// Words with which a sentence may say what became of a target.
var saysWhatBecame = lazyregexp.New(`目标|完成|实现|达到|落实|下降|回落|持平|同步|较低|总体`)

// saysItInWords says that a target was met or missed, or that something stayed where it was the year before.
var saysItInWords = lazyregexp.New(`(?:未|没有?)(?:能)?(?:全面|如期|完全)?(?:达到|完成|实现)|低于[^，。；]{0,6}(?:预期|目标)|不及预期|(?:达到|完成|实现|超过|好于)了?[^，。；]{0,10}(?:目标|预期)|持平|同口径|可比口径`)

// mentions lists the sentences of the reports of a year that name an indicator, those first that say in words what
// became of it, and then those that may. What looks ahead is left out: it names the next target.
func (o ofPlace) mentions(i reading.Indicator, year int) []Mention {
	var words, says, names []Mention
	for _, r := range o.reports {
		if yearOf(r) != year || r.Text == "" {
			continue
		}
		for _, m := range mentionsIn(r, namesOf(i)) {
			switch p := m.Passage; {
			case saysItInWords.MatchString(p.Before + p.After):
				words = append(words, m)
			case saysWhatBecame.MatchString(p.Before + p.After):
				says = append(says, m)
			default:
				names = append(names, m)
			}
		}
	}
	all := slices.Concat(words, says, names)
	return all[:min(mostMentions, len(all))]
}

// namesOf lists what texts call an indicator, the fullest name first.
func namesOf(i reading.Indicator) []string {
	name := i.Name.In(report.Chinese)
	for _, measure := range []string{"增速", "涨幅", "变动"} {
		name = strings.TrimSuffix(name, measure)
	}
	names := []string{name}
	if whole, of := strings.CutPrefix(name, "城镇调查"); of {
		names = append(names, "调查"+whole)
	}
	if strings.Contains(name, "地区生产总值") {
		names = append(names, strings.Replace(name, "地区", "国内", 1))
	}
	return names
}

// mentionsIn lists the sentences of a report that name something, once each.
func mentionsIn(r *report.Report, names []string) []Mention {
	if !slices.ContainsFunc(names, func(name string) bool { return strings.Contains(r.Text, name) }) {
		return nil // without making runes of it all
	}
	text := []rune(r.Text)
	var found []Mention
	last := -1
	for at := 0; at < len(text); at++ {
		name := nameAt(text, at, names)
		if name == 0 {
			continue
		}
		from, cutBefore := sentenceBegin(text, at)
		to, cutAfter := sentenceEnd(text, at+name)
		if from != last && !looksAhead(r, at) {
			found = append(found, Mention{r, passageOf(text, [4]int{from, at, at + name, to}, cutBefore, cutAfter), numberIn(r, from, to)})
		}
		last, at = from, at+name-1
	}
	return found
}

// nameAt returns how long the name is that stands at a place; 0 if none does.
func nameAt(text []rune, at int, names []string) int {
	for _, name := range names {
		if n := utf8.RuneCountInString(name); at+n <= len(text) && string(text[at:at+n]) == name {
			return n
		}
	}
	return 0
}

// looksAhead says whether a place is among targets: the number nearest to it is one.
func looksAhead(r *report.Report, at int) bool {
	nearest, aim := -1, report.Result
	for _, f := range r.Figures {
		if f.Start < 0 {
			continue
		}
		if away := max(at-f.Start, f.Start-at); nearest < 0 || away < nearest {
			nearest, aim = away, f.Aim
		}
	}
	return aim == report.Target
}

// numberIn returns the id of the first number of a passage.
func numberIn(r *report.Report, from, to int) string {
	for _, f := range r.Figures {
		if from <= f.Start && f.Start < to {
			return f.ID
		}
	}
	return ""
}
