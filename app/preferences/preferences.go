// Package preferences is the dialog of lasting choices. It is told what can be set, and each
// choice takes effect at once, so that there is nothing to confirm. Of text sizes and forms of
// numbers it says which there are, for the menu and for what was stored too.
package preferences

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"

	"yulan/app/kit"
)

// The measures of the dialog, in layout units.
const (
	nameWidth   = 120
	fieldHeight = 33 // Fyne draws shadows in a lower field
	rowHeight   = fieldHeight + 6
	headGap     = 10 // above the heading of a group but the first
)

var dialogSize = fyne.NewSize(500, 510)

// Deps is what the dialog needs of the window.
type Deps struct {
	Host   kit.Host
	Groups func() []Group // again after each choice, which may have changed the language
	Folder func() string  // in which files are saved, in a form that can be shown; empty if none was chosen
	// AskFolder asks for another one, and calls done when it is chosen.
	AskFolder func(done func())
}

// Group is settings under a heading.
type Group struct {
	Heading  string
	Settings []kit.Setting
}

// Room opens the dialog.
type Room struct{ deps Deps }

// New returns the room of this dialog.
func New(d Deps) *Room { return &Room{kit.Complete(d)} }

// View is the open dialog.
type View struct {
	Modal  *kit.Modal
	Fields []kit.Field // of the settings, in the order of their groups
	Folder *kit.KeyButton
	deps   Deps
	lines  []line
}

// line is a line of the dialog: a heading, or a name and its field.
type line struct {
	heading *kit.Paragraph
	name    *kit.Paragraph
	field   fyne.CanvasObject
}

// Open opens the dialog, unless one is open.
func (r *Room) Open() {
	if !kit.HasDialog(r.deps.Host) {
		r.Show(0)
	}
}

// Show opens the dialog with the focus on a field, and returns it.
func (r *Room) Show(focus int) *View {
	d := r.deps
	v := &View{deps: d, Modal: kit.NewModal(d.Host, d.Host.Words().T("dialog.close"), dialogSize)}
	for _, g := range d.Groups() {
		v.lines = append(v.lines, line{heading: kit.NewLine(d.Host.Measurer(), kit.LookSection, g.Heading)})
		for _, s := range g.Settings {
			v.add(r, s)
		}
	}
	v.addFolder(r)
	v.Modal.Show(d.Host.Words().T("preferences.title"), v.build(), v.Fields[focus].Focus)
	return v
}

// add adds a setting. A choice may change the words of the whole dialog, and the size of its
// window, so the dialog is made again.
func (v *View) add(r *Room, s kit.Setting) {
	i := len(v.Fields)
	again := func() {
		v.Modal.Hide()
		r.Show(i)
	}
	f := kit.NewField(s, v.deps.Host.Measurer(), again, v.Modal.Cancel, v.Modal.Cancel)
	v.Fields = append(v.Fields, f)
	v.lines = append(v.lines, line{name: kit.NewLine(v.deps.Host.Measurer(), kit.LookMuted, s.Name), field: f.CanvasObject})
}

// addFolder adds the folder that files go to.
func (v *View) addFolder(r *Room) {
	words, m := v.deps.Host.Words(), v.deps.Host.Measurer()
	shown := v.deps.Folder()
	if shown == "" {
		shown = words.T("preferences.no-folder")
	}
	v.Folder = kit.NewKeyButton(m.Shorten(shown, theme.TextSize(), false, dialogSize.Width-nameWidth-40), func() {
		v.Modal.Hide()
		v.deps.AskFolder(func() { r.Show(0) })
	}, v.Modal.Cancel)
	v.lines = append(v.lines, line{name: kit.NewLine(m, kit.LookMuted, words.T("preferences.folder")), field: v.Folder})
}

// build arranges the lines below each other; in a window that is too low for them they scroll.
func (v *View) build() fyne.CanvasObject {
	var objects []fyne.CanvasObject
	for _, l := range v.lines {
		if l.heading != nil {
			objects = append(objects, l.heading)
			continue
		}
		objects = append(objects, l.name, l.field)
	}
	inner := container.New(nil, objects...)
	inner.Layout = kit.Arrange{Place: func(size fyne.Size) { v.place(size.Width) }, Min: func() fyne.Size {
		return fyne.NewSize(2*nameWidth, v.place(dialogSize.Width))
	}}
	return container.NewVScroll(inner)
}

// place places the lines in a width, and returns their height.
func (v *View) place(width float32) float32 {
	y := float32(-headGap)
	for _, l := range v.lines {
		if l.heading != nil {
			y += headGap
			height := l.heading.HeightFor(width)
			kit.Put(l.heading, 0, y, width, height)
			y += height + headGap/2
			continue
		}
		kit.Put(l.name, 0, y+kit.Round((fieldHeight-l.name.HeightFor(nameWidth))/2), nameWidth, fieldHeight)
		kit.Put(l.field, nameWidth, y, max(0, width-nameWidth), fieldHeight)
		y += rowHeight
	}
	return y
}
