package detail

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/report"
)

// Intent is what the reader wants done with the selected figure.
type Intent int

// The intents.
const (
	IntentText    Intent = iota // show its sentence in the report's text
	IntentTable                 // show it in the table of all figures
	IntentPage                  // show it on the page of its chapter
	IntentCompare               // compare it, or show it among the comparisons
	IntentDrop                  // select none
	IntentCorrect               // check its sentence, and confirm or correct it
	IntentConfirm               // confirm that its sentence was read correctly
)

// Offers is what can be done with the selected figure now, in addition to what is always
// possible.
type Offers struct {
	Page    bool          // it can be shown on its page; else in the table
	Compare string        // the words for comparing it; empty: it cannot be compared
	Icon    fyne.Resource // of the same
	Correct bool          // it was read by rules, and can be corrected
	Told    bool          // the view itself tells all of it, with what can be done
	Aside   string        // that it does not belong to what the view shows; empty where it does
}

// Deps is what the foot needs of the window.
type Deps struct {
	Host    kit.Host
	Reading func() pages.Reading
	Figure  func() string                     // the selected one, or ""
	Checked func(d pages.Detail) pages.Detail // with how it stands in the open text
	Offers  func() Offers
	Do      func(i Intent)
	Copy    func(text string)
	Place   func() // lays the window out anew
}

// Room describes figures: the selected one at the window's foot, in place of the status line,
// and the one that is pointed at in a tooltip.
type Room struct {
	Status *kit.StatusLine
	Bar    *Bar
	Tip    *kit.Tooltip
	deps   Deps
	offers Offers
	known  map[string]pages.Detail // what is shown; the pointer asks at every step
}

// New returns a foot that is still empty.
func New(d Deps) *Room {
	m := d.Host.Measurer()
	r := &Room{Status: kit.NewStatusLine(m), Tip: kit.NewTooltip(m), deps: kit.Complete(d), known: map[string]pages.Detail{}}
	r.Bar = newBar(m, r.ShowAll)
	r.Bar.explain = r.explain
	r.Bar.more = func(n int) string { return r.deps.Host.Words().T("detail.more", "n", n) }
	r.Bar.Hide()
	return r
}

// Objects returns the two lines of the foot. The tooltip lies over the window.
func (r *Room) Objects() []fyne.CanvasObject { return []fyne.CanvasObject{r.Status, r.Bar} }

// Height returns the height of the line that is shown in a window so high.
func (r *Room) Height(window float32) float32 {
	lines := kit.ChromeIn(window)
	if r.Bar.Visible() {
		return lines.Bar
	}
	return lines.Status
}

// PutAt puts the lines at the foot of a window.
func (r *Room) PutAt(window fyne.Size) {
	lines := kit.ChromeIn(window.Height)
	r.Bar.low = lines.IsLow()
	kit.Put(r.Status, 0, window.Height-lines.Status, window.Width, lines.Status)
	kit.Put(r.Bar, 0, window.Height-lines.Bar, window.Width, lines.Bar)
}

// Reset forgets what is shown, because another language, report or text changes it.
func (r *Room) Reset() {
	clear(r.known)
	r.setButtons()
	r.Follow()
}

// Follow puts the bar in place of the status line while a figure is selected that the view does not
// describe itself.
func (r *Room) Follow() {
	f, ok := r.selected()
	if ok = ok && !r.deps.Offers().Told; ok {
		r.Bar.set(r.aside(r.Of(f)))
		if r.deps.Offers() != r.offers {
			r.setButtons()
		}
	}
	if ok != r.Bar.Visible() {
		if r.focused() >= 0 { // of a bar that is being hidden
			r.deps.Host.Canvas().Unfocus()
		}
		kit.SetVisible(r.Bar, ok)
		kit.SetVisible(r.Status, !ok)
		r.deps.Place()
	}
}

// aside says before all else of a figure that it does not belong to what the view shows.
func (r *Room) aside(d pages.Detail) pages.Detail {
	if said := r.deps.Offers().Aside; said != "" {
		fact := pages.Fact{Label: r.deps.Host.Words().T("detail.aside"), Text: said}
		d.Facts = append([]pages.Fact{fact}, d.Facts...)
	}
	return d
}

// focused returns which button of the bar has the focus, or -1.
func (r *Room) focused() int {
	now := r.deps.Host.Canvas().Focused()
	return slices.IndexFunc(r.Bar.Buttons, func(b *kit.PictureStop) bool { return now == fyne.Focusable(b) })
}

// setButtons makes the buttons of the bar anew. Where one of them has the focus, its successor
// gets it.
func (r *Room) setButtons() {
	at := r.focused()
	r.offers = r.deps.Offers()
	var buttons []*kit.PictureStop
	drop := func() { r.deps.Do(IntentDrop) }
	for _, a := range r.Actions() {
		b := kit.NewPictureStop(r.deps.Host.Measurer(), a.Icon, a.Text, a.Do, drop)
		b.Hint = r.Hint
		buttons = append(buttons, b)
	}
	r.Bar.setButtons(buttons...)
	if at >= 0 {
		r.deps.Host.Canvas().Focus(buttons[min(at, len(buttons)-1)])
	}
}

// Actions returns what can be done with the selected figure; the last selects none.
func (r *Room) Actions() []kit.Action {
	w, offers := r.deps.Host.Words(), r.deps.Offers()
	intent := func(i Intent) func() { return func() { r.deps.Do(i) } }
	actions := []kit.Action{{Icon: theme.InfoIcon(), Text: w.T("detail.all"), Do: r.ShowAll}}
	if offers.Correct {
		actions = append(actions, kit.Action{Icon: theme.ConfirmIcon(), Text: w.T("correct.button"), Do: intent(IntentCorrect)})
	}
	actions = append(actions,
		kit.Action{Icon: theme.ContentCopyIcon(), Text: w.T("detail.copy-value"), Do: r.CopyValue},
		kit.Action{Icon: kit.QuoteIcon, Text: w.T("detail.copy-citation"), Do: r.CopyCitation},
		kit.Action{Icon: theme.FileTextIcon(), Text: w.T("detail.show-text"), Do: intent(IntentText)})
	if offers.Page {
		actions = append(actions, kit.Action{Icon: theme.DocumentIcon(), Text: w.T("detail.show-page"), Do: intent(IntentPage)})
	} else {
		actions = append(actions, kit.Action{Icon: theme.ListIcon(), Text: w.T("detail.show-table"), Do: intent(IntentTable)})
	}
	if offers.Compare != "" {
		actions = append(actions, kit.Action{Icon: offers.Icon, Text: offers.Compare, Do: intent(IntentCompare)})
	}
	return append(actions, kit.Action{Icon: theme.CancelIcon(), Text: w.T("dialog.close"), Do: intent(IntentDrop)})
}

// Notify shows a message in the line that is shown.
func (r *Room) Notify(news string) {
	if r.Bar.Visible() {
		r.Bar.notify(news)
		return
	}
	r.Status.Notify(news)
}

// Hover describes a figure next to its place in the window; an empty id hides the tooltip.
func (r *Room) Hover(figure string, at kit.Place) {
	if f, ok := pages.FigureOf(r.deps.Reading().Report, figure); ok {
		d := r.Of(f)
		r.Tip.Show(kit.TipLines{d.Name, d.Value, d.Location}, at)
		return
	}
	r.Tip.Hide()
}

// selected returns the selected figure.
func (r *Room) selected() (report.Figure, bool) {
	return pages.FigureOf(r.deps.Reading().Report, r.deps.Figure())
}

// Hint says what a button without a word does; an empty text hides the tooltip.
func (r *Room) Hint(text string, at kit.Frame) {
	if text == "" {
		r.Tip.Hide()
		return
	}
	r.Tip.Show(kit.TipLines{"", text, ""}, kit.Place{Frame: at})
}

// explain says what the first terms of a name mean; none hides the tooltip.
func (r *Room) explain(terms []pages.Term, at kit.Frame) {
	if len(terms) == 0 {
		r.Tip.Hide()
		return
	}
	said := kit.TipLines{} // without a heading, so that it stands over the bar
	for i, term := range terms[:min(len(terms), len(said)-1)] {
		said[i+1] = r.deps.Host.Words().T("detail.line", "label", term.Name, "text", term.Means)
	}
	r.Tip.Show(said, kit.Place{Frame: at})
}

// Selected returns the selected figure; if there is none, it says how to select one.
func (r *Room) Selected() (report.Figure, bool) {
	f, ok := r.selected()
	if !ok {
		r.deps.Host.Notify(r.deps.Host.Words().T("detail.none"))
	}
	return f, ok
}

// ShowAll opens the details, which include what the bar has no room for.
func (r *Room) ShowAll() {
	if f, ok := r.Selected(); ok {
		d := r.Of(f)
		kit.ShowText(r.deps.Host, d.Name, passagesOf(d, r.deps.Host.Words())...)
	}
}

// CopyValue copies the selected figure's value.
func (r *Room) CopyValue() {
	if f, ok := r.Selected(); ok {
		r.deps.Copy(r.Of(f).Value)
	}
}

// CopyCitation copies a reference to the selected figure.
func (r *Room) CopyCitation() {
	if f, ok := r.Selected(); ok {
		of := r.deps.Reading()
		r.deps.Copy(pages.Cite(of.Report, f, of.In.Language, of.In.Words))
	}
}

// Of returns all that is known of a figure, in the language of the window.
func (r *Room) Of(f report.Figure) pages.Detail {
	d, ok := r.known[f.ID]
	if !ok {
		of := r.deps.Reading()
		d = r.deps.Checked(pages.NewDetail(of.Report, f, of.In, of.Other))
		r.known[f.ID] = d
	}
	return d
}
