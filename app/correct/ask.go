package correct

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/report"
)

// The measures of the dialog about a number, in layout units.
const (
	askWidth  = 560
	labelRoom = 76
	rowHeight = 36
	rowGap    = 8
)

// asked is the dialog about a number: its sentence on top, and below it the report's data about
// it, each item in a field.
type asked struct {
	room    *Room
	figure  report.Figure
	act     report.Act // which change it makes: Amend, or AddTo
	modal   *kit.Modal
	Name    *kit.KeyEntry
	Unit    *kit.KeyEntry
	Period  *kit.KeyEntry
	Scope   *kit.KeyEntry
	measure report.Measure
	aim     report.Aim
	hint    *kit.Paragraph // what a period may be, and of one that is none that it is not
}

// ask opens the dialog about a number.
func (r *Room) ask(f report.Figure, act report.Act) *asked {
	w := r.deps.Host.Words()
	a := &asked{room: r, figure: f, act: act, measure: f.Measure, aim: f.Aim, hint: kit.NewLine(r.deps.Host.Measurer(), kit.LookFoot, w.T("correct.period-form"))}
	sentence := r.sentence(f, act)
	height, hintHeight := sentence.HeightFor(askWidth), a.hint.HeightFor(askWidth-labelRoom)
	const rows = 6
	a.modal = kit.NewModal(r.deps.Host, w.T("dialog.cancel"), fyne.NewSize(askWidth, height+rows*(rowHeight+rowGap)+rowGap+hintHeight))
	objects := append([]fyne.CanvasObject{sentence}, a.fields()...)
	place := func(size fyne.Size) {
		height := sentence.HeightFor(size.Width)
		kit.Put(sentence, 0, 0, size.Width, height)
		for i := 1; i < len(objects); i += 2 {
			y := height + rowGap + float32(i/2)*(rowHeight+rowGap)
			kit.Put(objects[i], 0, y+8, labelRoom, rowHeight)
			kit.Put(objects[i+1], labelRoom, y, size.Width-labelRoom, rowHeight)
		}
		kit.Put(a.hint, labelRoom, height+rowGap+rows*(rowHeight+rowGap), size.Width-labelRoom, a.hint.HeightFor(size.Width-labelRoom))
	}
	body := container.New(kit.Arrange{Place: place, Min: func() fyne.Size { return fyne.NewSize(300, 240) }}, append(objects, a.hint)...)
	a.addButtons()
	a.modal.Show(w.T("correct.title", "value", pages.Printed(f)), body, a.Name)
	return a
}

// sentence is the sentence of a number, with the number marked, the words that name it in bold,
// and the rule that named it. A number that is to be added has been named by none.
func (r *Room) sentence(f report.Figure, act report.Act) *kit.FigureText {
	w := r.deps.Host.Words()
	evidence, ok := pages.EvidenceOf(r.deps.Reading().Report, f, w)
	t := kit.NewFigureText[pages.Span](r.deps.Host.Measurer(), kit.LookBody, nil, kit.Pointing{})
	for _, part := range evidence.Sentence {
		piece := kit.Piece{Text: part.Text, Bold: part.Name}
		if part.Number {
			piece.Figure = f.ID
		}
		t.Text.Pieces = append(t.Text.Pieces, piece)
	}
	rule := w.T("correct.rule", "rule", evidence.Rule)
	if !ok {
		rule = w.T("own.no-text")
	}
	if act != report.AddTo || !ok {
		t.Text.Pieces = append(t.Text.Pieces, kit.Piece{Text: w.T("correct.behind", "rule", rule)})
	}
	t.Text.Selected = f.ID
	return t
}

// fields returns the fields, each behind its label.
func (a *asked) fields() []fyne.CanvasObject {
	h := a.room.deps.Host
	w := h.Words()
	entry := func(text string) *kit.KeyEntry {
		e := kit.NewKeyEntry(a.modal.Cancel)
		e.SetText(text)
		e.OnSubmitted = func(string) { a.save() }
		return e
	}
	zh := report.Languages[0]
	a.Name, a.Unit = entry(a.figure.Name.In(zh)), entry(a.figure.Unit.Printed)
	a.Period, a.Scope = entry(a.figure.Period), entry(a.figure.Scope.In(zh))
	var measures []kit.Option
	for _, m := range report.Measures {
		measures = append(measures, kit.Option{Key: string(m), Label: w.T("measure." + string(m))})
	}
	measure := kit.NewOptionSelect(measures, string(a.measure), func(key string) { a.measure = report.Measure(key) }, a.save, a.modal.Cancel)
	var aims []kit.Option
	for _, aim := range []report.Aim{report.Result, report.Target} {
		aims = append(aims, kit.Option{Key: string(aim), Label: w.T("sheet-aim." + string(aim))})
	}
	aim := kit.NewOptionSelect(aims, string(a.aim), func(key string) { a.aim = report.Aim(key) }, a.save, a.modal.Cancel)
	whole := a.figure
	whole.Scope = report.Text{}
	a.Scope.SetPlaceHolder(pages.ScopeName(a.room.deps.Reading(), whole))
	label := func(text string) fyne.CanvasObject { return kit.NewLine(h.Measurer(), kit.LookMuted, text) }
	return []fyne.CanvasObject{
		label(w.T("correct.name")), a.Name, label(w.T("detail.unit")), a.Unit, label(w.T("detail.measure")), measure,
		label(w.T("detail.period")), a.Period, label(w.T("detail.scope")), a.Scope,
		label(w.T("correct.aim")), aim,
	}
}

// addButtons adds the possible answers about the number.
func (a *asked) addButtons() {
	w := a.room.deps.Host.Words()
	then := func(do func()) func() { return func() { a.modal.Hide(); do() } }
	if a.act == report.AddTo {
		a.modal.AddButton(w.T("correct.add"), a.save)
		return
	}
	if _, ok := a.room.deps.Reading().Report.Fixed(a.figure); ok {
		a.modal.AddButton(w.T("correct.undo"), then(func() { a.room.undo(a.figure) }))
	}
	a.modal.AddButton(w.T("correct.drop"), then(func() { a.room.addFix(report.Fix{Act: report.Drop, Figure: a.figure}) }))
	a.modal.AddButton(w.T("correct.confirm"), then(func() { a.room.addFix(report.Fix{Act: report.Confirm, Figure: a.figure}) }))
	a.modal.AddButton(w.T("correct.save"), a.save)
}

// save stores the contents of the fields. If they are unchanged, that confirms the figure. An
// invalid period is pointed out, with the forms that a period has.
func (a *asked) save() {
	f := a.figure
	f.Period = strings.TrimSpace(a.Period.Text)
	if !report.IsPeriod(f.Period) {
		a.room.deps.Host.Canvas().Focus(a.Period)
		a.Period.SetText(f.Period)
		w := a.room.deps.Host.Words()
		a.hint.SetText(w.T("correct.no-period", "text", f.Period))
		return
	}
	zh := report.Languages[0]
	if name := strings.TrimSpace(a.Name.Text); name != f.Name.In(zh) {
		f.Name = named(name)
	}
	if scope := strings.TrimSpace(a.Scope.Text); scope != f.Scope.In(zh) {
		f.Scope = named(scope)
	}
	f.Unit.Printed = strings.TrimSpace(a.Unit.Text)
	if f.Unit.Printed == a.figure.Unit.Printed {
		f.Unit = a.figure.Unit
	}
	f.Measure, f.Aim = a.measure, a.aim
	if f.Measure == report.Reduction {
		f.Value = f.Value.Abs()
	}
	act := a.act
	if act == report.Amend && f.Name == a.figure.Name && f.Unit == a.figure.Unit && f.Measure == a.figure.Measure && f.Aim == a.figure.Aim &&
		f.Period == a.figure.Period && f.Scope == a.figure.Scope {
		act = report.Confirm
	}
	a.modal.Hide()
	a.room.addFix(report.Fix{Act: act, Figure: f})
}

// named is a name from the reader, in the report's own language only.
func named(name string) report.Text {
	if name == "" {
		return report.Text{}
	}
	return report.NewText(name)
}
