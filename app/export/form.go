package export

import (
	"math"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"

	"yulan/app/kit"
)

// dialogSize is the size of the export dialog, in layout units.
var dialogSize = fyne.NewSize(816, 420)

const (
	formLabel   = 84  // width of the labels
	formWidth   = 362 // of labels and fields
	formField   = 33  // height of a field; Fyne draws shadows in a lower one
	formGap     = 6   // between two rows
	formLeast   = 1   // the same in a window of little height
	formCheck   = 7   // from a check box's left edge to its square
	formFacts   = 40  // height of the line that says what comes of it: two lines of small text
	previewGap  = 18  // between the fields and the preview
	previewLine = 26  // height of the row below the preview
	previewAir  = 10  // around the picture in its frame
	narrowForm  = 560 // width below which there is no room for a preview
)

// Form lays the export dialog out: its fields below each other at the left, the
// preview at the right.
type Form struct {
	dialog *Dialog
	Rows   []FormRow
	Fields *container.Scroll
	inner  *fyne.Container // of the fields
	frame  *kit.Surface    // behind the preview
	Whole  *fyne.Container
	height float32 // of the whole form
	below  float32 // of the line below the fields, which stands below the preview if there is one
}

// FormRow is a field, or two side by side, with its label.
type FormRow struct {
	Name   *kit.Paragraph
	fields []fyne.CanvasObject
	shown  func() bool // nil if it is always shown
}

func newForm(d *Dialog) *Form {
	w, r := d.Room.Words(), d.Room.deps.Host.Measurer()
	row := func(name string, shown func() bool, fields ...fyne.CanvasObject) FormRow {
		return FormRow{kit.NewLine(r, kit.LookMuted, name), fields, shown}
	}
	picture := func() bool { return !d.format().Book }
	own := func() bool { return picture() && d.Choice.Paper == PaperOwn }
	return &Form{dialog: d, Rows: []FormRow{
		row(w.T("exporting.scope"), nil, kit.Edged(d.Scopes)),
		row(w.T("exporting.own-title"), func() bool { return picture() && d.Scope == ScopeChart }, d.Title),
		row(w.T("exporting.format"), nil, kit.Edged(d.Formats)),
		row(w.T("exporting.paper"), picture, kit.Edged(d.Papers)),
		row(w.T("exporting.own"), own, d.Width, d.Height),
		row(w.T("exporting.density"), func() bool { return d.format().HasPixels() }, d.Density),
		row(w.T("exporting.frame"), picture, d.Frames),
		row(w.T("exporting.background"), picture, d.Themes, kit.Edged(d.Backgrounds)),
		row(w.T("exporting.language"), nil, d.Languages),
		row("", nil, d.Folder),
	}}
}

// build assembles the body of the dialog.
func (f *Form) build() fyne.CanvasObject {
	d := f.dialog
	f.frame = kit.NewSurface(kit.ColorBackground)
	f.frame.Stroke, f.frame.Weight, f.frame.Radius = kit.ColorLine, 1, kit.CardRadius
	var fields []fyne.CanvasObject
	for _, r := range f.Rows {
		fields = append(append(fields, r.Name), r.fields...)
	}
	f.inner = container.New(kit.Arrange{Place: func(fyne.Size) { f.place() }, Min: f.least}, fields...)
	f.Fields = container.NewVScroll(f.inner)
	objects := []fyne.CanvasObject{f.Fields, d.Facts, f.frame, d.Preview, d.Place, d.Steps[0], d.Steps[1]}
	f.Whole = container.New(kit.Arrange{Place: f.placeWhole, Min: func() fyne.Size { return dialogSize }}, objects...)
	return f.Whole
}

// update shows the rows that matter for the current choices.
func (f *Form) update() {
	for _, r := range f.Rows {
		shown := r.shown == nil || r.shown()
		kit.SetVisible(r.Name, shown)
		for _, o := range r.fields {
			kit.SetVisible(o, shown)
		}
	}
	if f.Whole != nil {
		f.place()
		f.placeWhole(f.Whole.Size())
	}
}

// step returns the height of a row with the gap below it, which is smaller in a low window, and
// the height of all rows.
func (f *Form) step() (row, all float32) {
	var rows float32
	for _, r := range f.Rows {
		if r.Name.Visible() {
			rows++
		}
	}
	room := float32(math.Floor(float64((f.height - f.below) / rows)))
	row = formField + max(formLeast, min(formGap, room-formField))
	return row, rows * row
}

// least returns the smallest size of all rows.
func (f *Form) least() fyne.Size {
	_, height := f.step()
	return fyne.NewSize(formLabel+120, height)
}

// place arranges the fields below each other.
func (f *Form) place() {
	width, y := f.inner.Size().Width, float32(0)
	step, _ := f.step()
	for _, r := range f.Rows {
		if !r.Name.Visible() {
			continue
		}
		kit.Put(r.Name, 0, y+kit.Round((formField-r.Name.HeightFor(formLabel))/2), formLabel, formField)
		n := float32(len(r.fields))
		each := (width - formLabel - (n-1)*formGap) / n
		for i, o := range r.fields {
			x := formLabel + float32(i)*(each+formGap)
			if o == fyne.CanvasObject(f.dialog.Folder) {
				x -= formCheck
			}
			kit.Put(o, x, y, each, formField)
		}
		y += step
	}
}

// placeWhole puts the preview beside the fields where there is room for it.
func (f *Form) placeWhole(size fyne.Size) {
	d := f.dialog
	f.height = size.Height
	wide := size.Width >= narrowForm
	for _, o := range []fyne.CanvasObject{f.frame, d.Preview, d.Place, d.Steps[0], d.Steps[1]} {
		kit.SetVisible(o, wide)
	}
	if !wide {
		f.below = formFacts
		f.placeFields(size.Width, size.Height)
		return
	}
	f.below = 0
	f.placeFields(formWidth, size.Height)
	f.placePreview(float32(formWidth+previewGap), size.Width-formWidth-previewGap, size.Height)
}

// placePreview places the preview, the line that tells which of several it is, and above the
// buttons what comes of it, or why nothing does.
func (f *Form) placePreview(x, width, bottom float32) {
	d := f.dialog
	several := d.format().Book || len(d.Pictures[d.Scope]) > 1
	facts := max(formFacts, kit.Round(d.Facts.HeightFor(width))+previewAir)
	height := bottom - facts
	if several {
		height -= previewLine + previewAir/2
	}
	kit.Put(d.Facts, x, bottom-facts+previewAir/2, width, facts-previewAir/2)
	kit.Put(f.frame, x, 0, width, height)
	kit.Put(d.Preview, x+previewAir, previewAir, width-2*previewAir, height-2*previewAir)
	kit.SetVisible(d.Place, several) // a single picture shows its title itself
	step := float32(previewLine)
	for i, b := range d.Steps {
		kit.SetVisible(b, several)
		kit.Put(b, x+float32(i)*step, height+previewAir/2, step, previewLine)
	}
	indent := 2*step + kit.ButtonPadding
	d.Place.SetText(d.Room.deps.Host.Measurer().Shorten(d.caption, theme.CaptionTextSize(), false, width-indent))
	kit.Put(d.Place, x+indent, height+previewAir/2+4, width-indent, previewLine)
}

// placeFields places the fields and, where it is there, the line below them, which always stays
// in sight.
func (f *Form) placeFields(width, height float32) {
	_, rows := f.step()
	rows = min(rows, height-f.below)
	kit.Put(f.Fields, 0, 0, width, rows)
	if f.below == 0 {
		return
	}
	kit.Put(f.dialog.Facts, formLabel, rows, width-formLabel, formFacts)
}
