package app

import (
	"fyne.io/fyne/v2"

	"yulan/app/pages"
)

// checksSize is the size of the list of checks, in layout units.
var checksSize = fyne.NewSize(680, 460)

// checksView is the list of the checks of the report's arithmetic. Its figures are chips:
// the mouse chooses one, and the keys of running text go from one to the next.
type checksView struct {
	body     *column
	formulas []*figureText
	figures  []string // of all formulas, in reading order
	state    *state
}

// showChecks lists the checks of the report's arithmetic over the page.
func (w *window) showChecks() {
	if !hasDialog(w.host) {
		w.openChecks()
	}
}

// openChecks opens the list of checks and returns it.
func (w *window) openChecks() *checksView {
	list := pages.Checks(w.report, pages.Speech{Language: w.state.language, Words: w.words})
	v := &checksView{state: w.state, figures: list.Figures()}
	m := newModal(w.host, w.words.T("dialog.close"), checksSize)
	v.body = newColumn(margins{right: 14, bottom: 8}, v.items(w, list)...)
	v.body.escape, v.body.onKey = m.cancel, v.onKey
	v.follow()
	m.show(w.words.T("check.title"), v.body, v.body)
	return v
}

// items returns all that the list says: the counts, and each kind with its checks.
func (v *checksView) items(w *window, list pages.CheckList) []item {
	items := []item{{object: newLine(w.ruler, lookBody, list.Counts)}}
	for _, g := range list.Groups {
		items = append(items, item{object: newLine(w.ruler, lookSection, g.Heading), above: 18})
		for _, c := range g.Checks {
			items = append(items, v.check(w, c)...)
		}
	}
	return items
}

// check returns the lines of one check. Its verdict is a sign and a word; the colour of
// one that does not hold only adds to them.
func (v *checksView) check(w *window, c pages.Check) []item {
	choose := pointing{choose: v.choose, hover: func(string, frame) {}} // a tooltip would lie below
	formula := newFigureText(w.ruler, lookBody, c.Formula, choose)
	v.formulas = append(v.formulas, formula)
	verdict := w.words.T("check.verdict", "sign", c.Sign, "verdict", c.Verdict, "tolerance", c.Tolerance)
	if c.Computed != "" {
		verdict = w.words.T("check.verdict-computed",
			"sign", c.Sign, "verdict", c.Verdict, "tolerance", c.Tolerance, "value", c.Computed)
	}
	look := lookBody
	if c.Fails {
		look = lookError
	}
	return []item{
		{object: newLine(w.ruler, lookBody, c.Title), above: 10},
		{object: formula},
		{object: newLine(w.ruler, look, verdict)},
		{object: newLine(w.ruler, lookMuted, c.Note)},
	}
}

// choose selects a figure, here and in the window below.
func (v *checksView) choose(figure string) {
	v.state.setFigure(figure)
	v.follow()
}

// follow fills the chips of the selected figure.
func (v *checksView) follow() {
	for _, f := range v.formulas {
		f.text.setSelected(v.state.figure)
	}
}

// onKey goes to the next or the previous figure by the keys of running text, and tells
// whether it was one of those.
func (v *checksView) onKey(key fyne.KeyName) bool {
	step, ok := walkStep(key)
	if !ok {
		return false
	}
	v.choose(stepFrom(v.figures, v.state.figure, step))
	v.reveal()
	return true
}

// reveal scrolls to the first formula with the selected figure, unless one is seen.
func (v *checksView) reveal() {
	var parts []frame
	for _, f := range v.formulas {
		if f.text.shows(v.state.figure) {
			parts = append(parts, frame{y: f.Position().Y, height: f.Size().Height})
		}
	}
	v.body.revealFirst(parts)
}
