package about

import (
	"fyne.io/fyne/v2"

	"yulan/app/kit"
	"yulan/app/pages"
)

// checksSize is the size of the list of checks, in layout units.
var checksSize = fyne.NewSize(680, 460)

// ChecksView is the list of the checks of the report's arithmetic. Its figures are chips: a
// click selects one, and the keys of running text move from one to the next.
type ChecksView struct {
	Body     *kit.Column
	Formulas []*kit.FigureText
	Figures  []string // of all formulas, in reading order
	deps     Deps
}

// Checks opens the list of the checks over the page.
func (r *Room) Checks() {
	if !kit.HasDialog(r.deps.Host) {
		r.OpenChecks()
	}
}

// OpenChecks opens the list of checks and returns it.
func (r *Room) OpenChecks() *ChecksView {
	list := pages.Checks(r.deps.Reading().Report, r.deps.Reading().In)
	v := &ChecksView{deps: r.deps, Figures: list.Figures()}
	m := kit.NewModal(r.deps.Host, r.deps.Host.Words().T("dialog.close"), checksSize)
	v.Body = kit.NewColumn(kit.Margins{Right: 14, Bottom: 8}, v.items(list)...)
	v.Body.Escape, v.Body.OnKey = m.Cancel, v.onKey
	v.follow()
	m.Show(r.deps.Host.Words().T("check.title"), v.Body, v.Body)
	return v
}

// items returns all lines of the list: the counts, then each kind with its checks.
func (v *ChecksView) items(list pages.CheckList) []kit.Item {
	items := []kit.Item{{Object: kit.NewLine(v.deps.Host.Measurer(), kit.LookBody, list.Counts)}}
	for _, g := range list.Groups {
		items = append(items, kit.Item{Object: kit.NewLine(v.deps.Host.Measurer(), kit.LookSection, g.Heading), Above: 18})
		for _, c := range g.Checks {
			items = append(items, v.check(c)...)
		}
	}
	return items
}

// check returns the lines of one check. Its verdict is a sign and a word; where a check fails,
// the colour only adds to them.
func (v *ChecksView) check(c pages.Check) []kit.Item {
	choose := kit.Pointing{Choose: v.choose, Hover: func(string, kit.Place) {}} // a tooltip would be hidden below the dialog
	formula := kit.NewFigureText(v.deps.Host.Measurer(), kit.LookBody, c.Formula, choose)
	v.Formulas = append(v.Formulas, formula)
	verdict := v.deps.Host.Words().T("check.verdict", "sign", c.Sign, "verdict", c.Verdict, "tolerance", c.Tolerance)
	if c.Computed != "" {
		verdict = v.deps.Host.Words().T("check.verdict-computed",
			"sign", c.Sign, "verdict", c.Verdict, "tolerance", c.Tolerance, "value", c.Computed)
	}
	look := kit.LookBody
	if c.Fails {
		look = kit.LookError
	}
	return []kit.Item{
		{Object: kit.NewLine(v.deps.Host.Measurer(), kit.LookBody, c.Title), Above: 10},
		{Object: formula},
		{Object: kit.NewLine(v.deps.Host.Measurer(), look, verdict)},
		{Object: kit.NewLine(v.deps.Host.Measurer(), kit.LookMuted, c.Note)},
	}
}

// choose selects a figure here and in the window below.
func (v *ChecksView) choose(figure string) {
	v.deps.Choose(figure)
	v.follow()
}

// follow fills the chips of the selected figure.
func (v *ChecksView) follow() {
	for _, f := range v.Formulas {
		f.Text.SetSelected(v.deps.Figure())
	}
}

// onKey moves to the next or previous figure by the keys of running text, and tells whether the
// key was one of them.
func (v *ChecksView) onKey(key fyne.KeyName) bool {
	step, ok := kit.WalkStep(key)
	if !ok {
		return false
	}
	v.choose(kit.StepFrom(v.Figures, v.deps.Figure(), step))
	v.reveal()
	return true
}

// reveal scrolls to the first formula with the selected figure, unless one is in sight.
func (v *ChecksView) reveal() {
	var parts []kit.Frame
	for i, it := range v.Body.Items {
		if f, ok := it.Object.(*kit.FigureText); ok && f.Text.Shows(v.deps.Figure()) {
			parts = append(parts, v.Body.FrameOf(i))
		}
	}
	v.Body.RevealFirst(parts)
}
