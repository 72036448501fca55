package app

import (
	"fyne.io/fyne/v2"

	"yulan/app/kit"
	"yulan/app/pages"
)

// checksSize is the size of the list of checks, in layout units.
var checksSize = fyne.NewSize(680, 460)

// checksView is the list of the checks of the report's arithmetic. Its figures are chips:
// the mouse chooses one, and the keys of running text go from one to the next.
type checksView struct {
	body     *kit.Column
	formulas []*kit.FigureText
	figures  []string // of all formulas, in reading order
	state    *state
}

// showChecks lists the checks of the report's arithmetic over the page.
func (w *window) showChecks() {
	if !kit.HasDialog(w.host) {
		w.openChecks()
	}
}

// openChecks opens the list of checks and returns it.
func (w *window) openChecks() *checksView {
	list := pages.Checks(w.report, pages.Speech{Language: w.state.language, Words: w.words})
	v := &checksView{state: w.state, figures: list.Figures()}
	m := kit.NewModal(w.host, w.words.T("dialog.close"), checksSize)
	v.body = kit.NewColumn(kit.Margins{Right: 14, Bottom: 8}, v.items(w, list)...)
	v.body.Escape, v.body.OnKey = m.Cancel, v.onKey
	v.follow()
	m.Show(w.words.T("check.title"), v.body, v.body)
	return v
}

// items returns all that the list says: the counts, and each kind with its checks.
func (v *checksView) items(w *window, list pages.CheckList) []kit.Item {
	items := []kit.Item{{Object: kit.NewLine(w.measurer, kit.LookBody, list.Counts)}}
	for _, g := range list.Groups {
		items = append(items, kit.Item{Object: kit.NewLine(w.measurer, kit.LookSection, g.Heading), Above: 18})
		for _, c := range g.Checks {
			items = append(items, v.check(w, c)...)
		}
	}
	return items
}

// check returns the lines of one check. Its verdict is a sign and a word; the colour of
// one that does not hold only adds to them.
func (v *checksView) check(w *window, c pages.Check) []kit.Item {
	choose := kit.Pointing{Choose: v.choose, Hover: func(string, kit.Frame) {}} // a tooltip would lie below
	formula := kit.NewFigureText(w.measurer, kit.LookBody, c.Formula, choose)
	v.formulas = append(v.formulas, formula)
	verdict := w.words.T("check.verdict", "sign", c.Sign, "verdict", c.Verdict, "tolerance", c.Tolerance)
	if c.Computed != "" {
		verdict = w.words.T("check.verdict-computed",
			"sign", c.Sign, "verdict", c.Verdict, "tolerance", c.Tolerance, "value", c.Computed)
	}
	look := kit.LookBody
	if c.Fails {
		look = kit.LookError
	}
	return []kit.Item{
		{Object: kit.NewLine(w.measurer, kit.LookBody, c.Title), Above: 10},
		{Object: formula},
		{Object: kit.NewLine(w.measurer, look, verdict)},
		{Object: kit.NewLine(w.measurer, kit.LookMuted, c.Note)},
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
		f.Text.SetSelected(v.state.figure)
	}
}

// onKey goes to the next or the previous figure by the keys of running text, and tells
// whether it was one of those.
func (v *checksView) onKey(key fyne.KeyName) bool {
	step, ok := kit.WalkStep(key)
	if !ok {
		return false
	}
	v.choose(kit.StepFrom(v.figures, v.state.figure, step))
	v.reveal()
	return true
}

// reveal scrolls to the first formula with the selected figure, unless one is seen.
func (v *checksView) reveal() {
	var parts []kit.Frame
	for _, f := range v.formulas {
		if f.Text.Shows(v.state.figure) {
			parts = append(parts, kit.Frame{Y: f.Position().Y, Height: f.Size().Height})
		}
	}
	v.body.RevealFirst(parts)
}
