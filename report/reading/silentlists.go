package reading

import "strings"

// nameSilentLists names the figures of lists that no word shares out: 国内游客人次、总花费增长
// 5.6%、7.5%. Numbers without words of their own are of the same kind as the first of them,
// whether or not the list can be taken apart.
func (x *lexicon) nameSilentLists(s *sentence, names []naming) {
	for i := 0; i < len(s.numbers); i++ {
		if !s.numbers[i].isFigure() || names[i].listed || names[i].clause.left == "" {
			continue
		}
		series := s.wordless(names, i)
		if len(series) < 2 {
			continue
		}
		x.shareSilently(s, names, series)
		i = series[len(series)-1]
	}
}

// wordless lists a figure and those that follow it with nothing but a link between.
func (s *sentence) wordless(names []naming, i int) []int {
	series := []int{i}
	for j := i + 1; j < len(s.numbers) && s.numbers[j].isFigure(); j++ {
		before := s.numbers[j-1]
		if before.end > s.numbers[j].start || names[j].listed {
			break
		}
		switch s.text[before.end:s.numbers[j].start] {
		case "、", "和", "及", "与", "、第", "和第":
			series = append(series, j)
		default:
			return series
		}
	}
	return series
}

// listedBefore returns the parts of the list that the figures directly before a series are of, if
// they are as many: 城乡居民收入分别达6万元、3万元，增长4%、5%.
func (x *lexicon) listedBefore(s *sentence, names []naming, series []int) []string {
	j := s.figureBefore(series[0], names[series[0]].clause)
	if j < len(series)-1 || names[series[0]].peeled.kind() == "" {
		return nil
	}
	items := make([]string, len(series))
	for k := len(series) - 1; k >= 0; k, j = k-1, j-1 {
		if j < 0 || !s.numbers[j].isFigure() || !names[j].listed || names[j].sure == NoName {
			return nil
		}
		items[k] = names[j].subject
	}
	if j >= 0 && s.numbers[j].isFigure() && names[j].listed && s.numbers[j].end >= names[j+1].clause.begin {
		return nil // the list before is longer
	}
	return items
}

// shareSilently gives the figures of a series the parts of the list that the first has for a
// subject. If there are as many, each has its own; of a list that does not match, none has.
func (x *lexicon) shareSilently(s *sentence, names []naming, series []int) {
	first := names[series[0]]
	items := x.itemsOf(x.trimDone(first.peeled.subject), len(series))
	matches := len(items) == len(series) && first.sure != NoName && first.upTo == 0
	if before := x.listedBefore(s, names, series); first.sure == NoName && x.saysNoSubject(first.peeled.subject) && before != nil {
		items, matches = before, true
	} else if first.rule == "carried over" && !matches {
		// A为5亿元、B为3亿元，实际增长4%和6%: several numbers are never of the one subject before
		items = x.subjectsOf(s, names, s.figureBefore(series[0], first.clause), len(series))
		if matches = len(items) == len(series); !matches {
			first.subject = "、"
		}
	}
	for k, j := range series {
		n := names[j]
		switch {
		case matches:
			n = naming{subject: items[k] + first.tail, rule: "silent list", sure: ByCarried, from: first.from, to: first.to, listed: true, total: first.total}
			n.verb = x.verbOf(n.subject)
			n = x.checked(n)
		case strings.Contains(first.subject, "、"):
			n = refusal("list does not match its numbers")
		}
		n.peeled, n.clause = names[j].peeled, names[j].clause
		if k > 0 && len(n.peeled.predicates) == 0 {
			n.peeled.predicates, n.peeled.versus = first.peeled.predicates, first.peeled.versus
		}
		names[j] = n
		s.shareQualifier(series[0], j)
	}
	if matches {
		s.shareAfter(series)
	}
}

// saysNoSubject says whether what stands before the numbers of a list is no more than a verb for how they changed:
// 由8%、52%、40%调整为7%、53%、40%.
func (x *lexicon) saysNoSubject(raw string) bool {
	subject := x.trimLead(raw)
	return subject == "" || subject == "调整" || subject == "优化调整" || subject == "变化"
}
