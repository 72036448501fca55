package pages

import "yulan/report"

// ChartRef names a chart of a chapter that shows a figure.
type ChartRef struct {
	Chapter int
	ID      string
	Title   string // in the reader's language
}

// chartRefs returns the charts that show each figure, in the order of the chapters.
func chartRefs(r *report.Report, in Speech) map[string][]ChartRef {
	b := builder{report: r, words: in.Words, language: in.Language}
	refs := map[string][]ChartRef{}
	for _, chapter := range r.Chapters {
		for _, c := range chapter.Charts {
			title, err := b.plain(c.Title)
			if err != nil || c.ByRule {
				title = c.Title.In(in.Language) // which names no figures
			}
			for _, f := range r.ChartFigures(c) {
				refs[f.ID] = append(refs[f.ID], ChartRef{chapter.Number, c.ID, title})
			}
		}
	}
	return refs
}
