package pages

import (
	"slices"
	"strings"

	"yulan/report"
)

// derivationsOf says what the report implies of a figure.
func derivationsOf(r *report.Report, f report.Figure, in Speech) []Derivation {
	var all []Derivation
	for _, d := range r.DerivedOf(f.ID) {
		value := formatDerived(d, in.Language, in.Words)
		v := Derivation{
			About: d.Of.ID == f.ID,
			Name:  d.Name.In(in.Language),
			Value: value,
			How:   joinSentences(in, d.How, d.Why),
		}
		if v.About {
			v.Name = withoutName(v.Name, d.Of.Name.In(in.Language))
		}
		v.Name = in.Words.T("detail.derived", "name", v.Name)
		v.Formula = calculation(r, d, in.Language, in.Words)
		all = append(all, v)
	}
	return all
}

// withoutName cuts from a derived value's name that of the figure it is about.
func withoutName(name, of string) string {
	rest, cut := strings.CutPrefix(name, of)
	if !cut {
		return name
	}
	return UpperFirst(strings.TrimLeft(rest, "：: "))
}

// refusedOf says why something that may be expected of a figure does not follow: each reason
// once, after the names of the figures that it is about. One that is given for many figures
// speaks of each of them, and names those; another speaks of the first and the second.
func refusedOf(r *report.Report, f report.Figure, in Speech) []string {
	var whys []string
	about := map[string][]report.Refusal{} // by reason
	for _, n := range r.Refusals(f.ID) {
		why := n.Why.In(in.Language)
		if !slices.Contains(whys, why) {
			whys = append(whys, why)
		}
		about[why] = append(about[why], n)
	}
	for i, why := range whys {
		var names []string
		if all := about[why]; len(all) > 1 {
			for _, n := range all {
				names = append(names, n.Figures[0].Name.In(in.Language))
			}
		} else if len(all[0].Figures) > 1 {
			for _, g := range all[0].Figures {
				names = append(names, g.Name.In(in.Language))
			}
		}
		whys[i] = UpperFirst(why)
		if len(names) > 0 {
			whys[i] = in.Words.T("detail.line", "label", strings.Join(names, in.Words.T("join.sections")), "text", why)
		}
	}
	return whys
}

// joinSentences puts texts that are not empty behind each other, each as a sentence.
func joinSentences(in Speech, texts ...report.Text) string {
	stop, said := in.Words.T("join.stop"), ""
	for _, t := range texts {
		s := t.In(in.Language)
		if s == "" {
			continue
		}
		s = UpperFirst(strings.TrimSuffix(s, stop)) + stop
		if said != "" {
			s = in.Words.T("join.sentences", "a", said, "b", s)
		}
		said = s
	}
	return said
}
