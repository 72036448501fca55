package pages

import (
	"slices"

	"yulan/assets"
	"yulan/report"
	"yulan/report/reading"
)

// recognizeCorrected says of the figures that the reader has corrected which indicator they are
// now, of those that the program carries or those that are given.
func recognizeCorrected(r *report.Report, own *reading.Indicators) error {
	if !slices.ContainsFunc(r.Figures, func(f report.Figure) bool { return f.State == report.Corrected }) || !r.Source.IsRead() {
		return nil
	}
	indicators, err := orCarried(own)
	if err != nil {
		return err
	}
	for i, f := range r.Figures {
		if known, ok := indicators.Of(f); ok && f.State == report.Corrected {
			r.Figures[i].Indicator, r.Figures[i].Confidence = known.ID, report.ByIndicator
		}
	}
	return nil
}

// Complete gives a report of LoadBeside what its pages are made of and its folder does not hold,
// once: its text cut up, the names of its tabs, and the charts that rules make.
func Complete(r *report.Report, own *reading.Indicators) error {
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
	indicators, err := orCarried(own)
	if err != nil {
		return err
	}
	ruleCharts{report: r, indicators: indicators, words: words}.addRuled()
	return nameOwn(r)
}

// orCarried returns indicators, or those that the program carries.
func orCarried(own *reading.Indicators) (reading.Indicators, error) {
	if own != nil {
		return *own, nil
	}
	return reading.LoadIndicators(assets.Indicators)
}
