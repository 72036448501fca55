package chapter

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2/theme"

	"yulan/app/kit"
	"yulan/app/pages"
)

// known says all of the selected figure. While none of the chart is selected it is the first of
// the chart, so that the reader sees what there is to be found, and how.
func (r *rail) known() []kit.Item {
	hint := r.line(kit.LookMuted, r.deps.Host.Words().T("enlarged.choose"), 0)
	shown, keys := r.figure, r.spec.Keys()
	chosen := slices.Contains(keys, shown)
	if !chosen && len(keys) > 0 {
		shown = keys[0]
	}
	d, ok := r.deps.Charts.Detail(shown)
	if !ok {
		return []kit.Item{hint}
	}
	items := r.head(d)
	if chosen {
		items = append(items, kit.Item{Object: newActionLines(r.deps, r.buttonText()), Above: 8})
	}
	items = append(items, r.said(shown)...)
	items = append(items, r.follows(d)...)
	if !chosen {
		hint.Above = railHeading
		items = append(items, hint)
	}
	return items
}

// data returns the rows of the chart's data under their heading.
func (r *rail) data() []kit.Item {
	var items []kit.Item
	for i, row := range r.rows() {
		if i == 0 {
			items = append(items, r.line(kit.LookSection, r.deps.Host.Words().T("enlarged.values"), 0))
		}
		line := newRailRow(r.deps.Host.Measurer(), r.usual(kit.LookBody), row, row.ID != "" && row.ID == r.figure, r.deps.Pointing.Choose)
		line.setSpan(r.span)
		items = append(items, kit.Item{Object: line})
	}
	return items
}

// line is a paragraph of the rail.
func (r *rail) line(look kit.TextLook, text string, above float32) kit.Item {
	span := r.span
	switch {
	case look == kit.LookTitle:
	case look.Colour == theme.ColorNameForeground:
		look = r.usual(look)
	case r.large:
		colour := look.Colour
		look, span = kit.LookLead, kit.SpanUsual
		look.Colour = colour
	}
	line := kit.NewLine(r.deps.Host.Measurer(), look, text)
	line.SetSpan(span)
	return kit.Item{Object: line, Above: above}
}

// head returns what a figure is and where it stands.
func (r *rail) head(d pages.Detail) []kit.Item {
	items := []kit.Item{
		r.line(kit.LookHeading, d.Name, 0),
		r.line(kit.LookTitle, d.Value, 2),
		r.line(kit.LookMuted, d.Location, 2),
	}
	return append(items, r.facts(d.Facts)...)
}

// said returns the sentences that state a figure, where they do not stand elsewhere.
func (r *rail) said(figure string) []kit.Item {
	if r.apart {
		return nil
	}
	var text [][]pages.Span
	for _, sentence := range r.text {
		if slices.ContainsFunc(sentence, func(s pages.Span) bool { return s.Figure == figure }) {
			text = append(text, sentence)
		}
	}
	return sayingItems(r.deps, text, r.figure, r.usual(kit.LookProse), r.span, railHeading)
}

// follows returns what follows from a figure, what does not, and what its name means.
func (r *rail) follows(d pages.Detail) []kit.Item {
	w := r.deps.Host.Words()
	var items []kit.Item
	for i, v := range d.Derived {
		if i == 0 {
			items = append(items, r.line(kit.LookSection, w.T("enlarged.derived"), railHeading))
		}
		items = append(items, r.line(kit.LookBody, w.T("detail.line", "label", v.Name, "text", v.Formula), 4))
	}
	for i, why := range d.Refused {
		if i == 0 {
			items = append(items, r.line(kit.LookSection, w.T("detail.refused"), railHeading))
		}
		items = append(items, r.line(kit.LookMuted, why, 4))
	}
	return append(items, r.terms(d.Terms)...)
}

// terms explains what the figure is named by.
func (r *rail) terms(all []pages.Term) []kit.Item {
	w := r.deps.Host.Words()
	var items []kit.Item
	for i, term := range all {
		if i == 0 {
			items = append(items, r.line(kit.LookSection, w.T("detail.terms"), railHeading))
		}
		items = append(items, r.line(kit.LookBody, w.T("detail.line", "label", term.Name, "text", term.Means), 4))
	}
	return items
}

// facts are lines, or one paragraph where the rail is wide and low.
func (r *rail) facts(all []pages.Fact) []kit.Item {
	w := r.deps.Host.Words()
	var items []kit.Item
	var lines []string
	for _, f := range all {
		lines = append(lines, w.T("detail.line", "label", f.Label, "text", f.Text))
	}
	if r.isPair() {
		lines = []string{strings.Join(lines, "  ·  ")}
	}
	for i, line := range lines {
		above := float32(0)
		if i == 0 {
			above = 4
		}
		items = append(items, r.line(kit.LookBody, line, above))
	}
	return items
}

// usual returns the look of running text for one of a window of usual width.
func (r *rail) usual(look kit.TextLook) kit.TextLook {
	bold := look.Bold
	switch {
	case r.large:
		look = kit.LookLead
	case r.span >= kit.SpanWide:
		look = kit.LookProse
	}
	look.Bold = bold
	return look
}
