package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// The measures of the export dialog, in layout units.
var exportDialogSize = fyne.NewSize(800, 420)

const (
	formLabel   = 64  // width of the names of the fields
	formWidth   = 340 // of names and fields
	formField   = 32  // height of a field
	formGap     = 7   // between two rows
	formFacts   = 34  // height of the line below the fields: two lines of small text
	previewGap  = 18  // between the fields and the preview
	previewLine = 26  // height of the row below the preview
	previewAir  = 10  // around the picture in its frame
	narrowForm  = 560 // width below which there is no room for a preview
)

// exportForm lays the export dialog out: its fields below each other at the left, the
// preview at the right.
type exportForm struct {
	dialog *exportDialog
	rows   []formRow
	fields *container.Scroll
	inner  *fyne.Container // of fields
	frame  *surface        // behind the preview
	whole  *fyne.Container
}

// formRow is a field, or two beside each other, and its name.
type formRow struct {
	name   *paragraph
	fields []fyne.CanvasObject
	shown  func() bool // nil: always
}

func newExportForm(d *exportDialog) *exportForm {
	w, r := d.window.words, d.window.ruler
	row := func(name string, shown func() bool, fields ...fyne.CanvasObject) formRow {
		return formRow{newLine(r, lookMuted, name), fields, shown}
	}
	picture := func() bool { return !d.format().Book }
	own := func() bool { return picture() && d.choice.Paper == paperOwn }
	return &exportForm{dialog: d, rows: []formRow{
		row(w.T("exporting.scope"), nil, d.scopes),
		row(w.T("exporting.format"), nil, d.formats),
		row(w.T("exporting.paper"), picture, d.papers),
		row(w.T("exporting.own"), own, d.width, d.height),
		row(w.T("exporting.density"), func() bool { return d.format().HasPixels() }, d.density),
		row(w.T("exporting.frame"), picture, d.frames),
		row(w.T("exporting.ground"), picture, d.themes, d.grounds),
		row(w.T("exporting.language"), nil, d.languages),
		row("", nil, d.folder),
	}}
}

// build puts the dialog's body together.
func (f *exportForm) build() fyne.CanvasObject {
	d := f.dialog
	f.frame = newSurface(colorGround)
	f.frame.stroke, f.frame.weight, f.frame.radius = colorLine, 1, cardRadius
	var fields []fyne.CanvasObject
	for _, r := range f.rows {
		fields = append(append(fields, r.name), r.fields...)
	}
	fields = append(fields, d.facts)
	f.inner = container.New(arrange{func(fyne.Size) { f.place() }, f.least}, fields...)
	f.fields = container.NewVScroll(f.inner)
	objects := []fyne.CanvasObject{f.fields, f.frame, d.preview, d.place, d.steps[0], d.steps[1]}
	f.whole = container.New(arrange{f.placeWhole, func() fyne.Size { return exportDialogSize }}, objects...)
	return f.whole
}

// update shows the rows that the choices have a use for.
func (f *exportForm) update() {
	for _, r := range f.rows {
		shown := r.shown == nil || r.shown()
		setVisible(r.name, shown)
		for _, o := range r.fields {
			setVisible(o, shown)
		}
	}
	f.place()
	if f.whole != nil {
		f.placeWhole(f.whole.Size())
	}
}

// least returns the size of all rows.
func (f *exportForm) least() fyne.Size {
	height := float32(formFacts)
	for _, r := range f.rows {
		if r.name.Visible() {
			height += formField + formGap
		}
	}
	return fyne.NewSize(formLabel+120, height)
}

// place puts the fields below each other.
func (f *exportForm) place() {
	if f.inner == nil {
		return
	}
	width, y := f.inner.Size().Width, float32(0)
	for _, r := range f.rows {
		if !r.name.Visible() {
			continue
		}
		put(r.name, 0, y+round((formField-r.name.heightFor(formLabel))/2), formLabel, formField)
		n := float32(len(r.fields))
		each := (width - formLabel - (n-1)*formGap) / n
		for i, o := range r.fields {
			put(o, formLabel+float32(i)*(each+formGap), y, each, formField)
		}
		y += formField + formGap
	}
	put(f.dialog.facts, formLabel, y, width-formLabel, f.dialog.facts.heightFor(width-formLabel))
}

// placeWhole puts the preview beside the fields, where it has room.
func (f *exportForm) placeWhole(size fyne.Size) {
	d := f.dialog
	wide := size.Width >= narrowForm
	for _, o := range []fyne.CanvasObject{f.frame, d.preview, d.place, d.steps[0], d.steps[1]} {
		setVisible(o, wide)
	}
	if !wide {
		put(f.fields, 0, 0, size.Width, size.Height)
		return
	}
	put(f.fields, 0, 0, formWidth, size.Height)
	x, width := float32(formWidth+previewGap), size.Width-formWidth-previewGap
	height := size.Height - previewLine
	put(f.frame, x, 0, width, height)
	put(d.preview, x+previewAir, previewAir, width-2*previewAir, height-2*previewAir)
	several := d.format().Book || len(d.pictures[d.scope]) > 1
	step := d.steps[0].MinSize().Width
	y := height + round((previewLine-buttonHeight)/2)
	for i, b := range d.steps {
		setVisible(b, several)
		put(b, x+float32(i)*step, y, step, buttonHeight)
	}
	if !several {
		step = 0
	}
	put(d.place, x+2*step+buttonPadding, height+4, width-2*step-buttonPadding, previewLine)
}
