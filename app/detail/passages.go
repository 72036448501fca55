package detail

import (
	"strings"

	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/assets"
)

// passagesOf writes out all that is known of a figure.
func passagesOf(d pages.Detail, w assets.Words) []kit.Passage {
	facts := append([]pages.Fact{{Label: w.T("detail.value"), Text: d.Value}}, d.Facts...)
	facts = append(append(facts, pages.Fact{Label: w.T("detail.location"), Text: d.Location}), d.Aside...)
	var lines []string
	for _, f := range facts {
		lines = append(lines, w.T("detail.line", "label", f.Label, "text", f.Text))
	}
	passages := []kit.Passage{{Text: strings.Join(lines, "\n")}}
	for _, v := range d.Derived {
		passages = append(passages, kit.Passage{Heading: v.Name, Text: v.Formula + "\n" + v.How})
	}
	for i, why := range d.Refused {
		heading := ""
		if i == 0 {
			heading = w.T("detail.refused")
		}
		passages = append(passages, kit.Passage{Heading: heading, Text: why})
	}
	for i, term := range d.Terms {
		heading := ""
		if i == 0 {
			heading = w.T("detail.terms")
		}
		passages = append(passages, kit.Passage{Heading: heading, Text: w.T("detail.line", "label", term.Name, "text", term.Means)})
	}
	return passages
}
