package pages

import (
	"fmt"
	"strings"

	"yulan/report"
)

// prose turns a template into spans, its figures formatted. Load has checked that the
// template parses and its figures exist; the errors are for a report made otherwise.
func (b builder) prose(t report.Text) ([]Span, error) {
	pieces, err := report.ParseTemplate(t.In(b.language))
	if err != nil {
		return nil, fmt.Errorf("pages: %w", err)
	}
	spans := make([]Span, 0, len(pieces))
	for _, p := range pieces {
		if p.Figure == "" {
			spans = append(spans, Span{Text: p.Text})
			continue
		}
		f, err := b.figure(p.Figure)
		if err != nil {
			return nil, err
		}
		text := b.value(f)
		if p.Since {
			text = f.Since()
		}
		if p.Derived != "" {
			d, ok := b.report.DerivedAs(p.Derived, f)
			if !ok { // the figure itself in its place would be another number
				return nil, fmt.Errorf("pages: the report implies no %s of %s", p.Derived, f.ID)
			}
			if text = amountOfDerived(d).qualified(d.Qualifiers, b.language, b.words).String(); d.IsOpen() {
				text = b.words.T("derived.about", "value", text)
			}
		}
		spans = append(spans, Span{Text: text, Figure: p.Figure})
	}
	return spans, nil
}

// plain is prose as one string, for a chart's title or note.
func (b builder) plain(t report.Text) (string, error) {
	spans, err := b.prose(t)
	return Plain(spans), err
}

// Plain returns the text of spans, one after the other.
func Plain(spans []Span) string {
	var s strings.Builder
	for _, span := range spans {
		s.WriteString(span.Text)
	}
	return s.String()
}
