package pages

import (
	"yulan/assets"
	"yulan/report"
	"yulan/report/reading"
)

// completeOwn gives a report that was read what its folder does not hold: its text cut up, the
// names of its tabs, and the charts that rules make, with the indicators that the program carries
// or those that are given.
func completeOwn(r *report.Report, own *reading.Indicators) error {
	if !r.Source.IsRead() {
		return nil
	}
	r.Paragraphs = reading.Divide(r.Text)
	words := make([]assets.Words, len(report.Languages))
	for i, l := range report.Languages {
		w, err := assets.LoadWords(string(l))
		if err != nil {
			return err
		}
		words[i] = w
	}
	indicators, err := reading.LoadIndicators(assets.Indicators)
	if err != nil {
		return err
	}
	if own != nil {
		indicators = *own
	}
	for i, f := range r.Figures {
		if known, ok := indicators.Of(f); ok && f.State == report.Corrected {
			r.Figures[i].Indicator, r.Figures[i].Confidence = known.ID, report.ByIndicator
		}
	}
	ruleCharts{report: r, indicators: indicators, words: words}.addRuled()
	return nameOwn(r)
}
