package bookshelf

import (
	"slices"

	"fyne.io/fyne/v2"

	"yulan/app/files"
	"yulan/app/kit"
	"yulan/app/library"
	"yulan/report"
)

// Menu returns the menu of the reports: a line for each, and the actions for the open one.
func (r *Room) Menu() *fyne.Menu {
	r.Reread()
	w := r.deps.Host.Words()
	menu := fyne.NewMenu("")
	now, l := r.now(), r.deps.Reading().In.Language
	names := r.List().Names(func(e library.Entry) string {
		return r.deps.Host.Measurer().Shorten(e.Called(l), kit.TabTextSize, false, lineMost)
	})
	for _, e := range r.List() {
		item := fyne.NewMenuItem(r.line(e, names[e.Print]), func() { r.Switch(e) })
		item.Checked = e.Print == now.Print
		menu.Items = append(menu.Items, item)
	}
	open := fyne.NewMenuItem(w.T("bookshelf.open"), r.Open)
	menu.Items = append(menu.Items, fyne.NewMenuItemSeparator(), open, fyne.NewMenuItemSeparator())
	menu.Items = append(menu.Items, r.actions().Items...)
	return menu
}

// actions returns the menu of what can be done with the report that is open.
func (r *Room) actions() *fyne.Menu {
	w, now := r.deps.Host.Words(), r.now()
	rename := fyne.NewMenuItem(w.T("bookshelf.rename"), func() { r.rename(now) })
	remove := fyne.NewMenuItem(w.T("bookshelf.remove"), func() { r.remove(now) })
	remove.Disabled = now.IsCarried()
	up := fyne.NewMenuItem(w.T("bookshelf.up"), func() { r.shift(now, -1) })
	down := fyne.NewMenuItem(w.T("bookshelf.down"), func() { r.shift(now, 1) })
	place := r.placeOf(now)
	up.Disabled, down.Disabled = place <= 0, place < 0 || place == len(r.List())-1
	return fyne.NewMenu("", rename, up, down, remove)
}

// placeOf returns where a report stands on the shelf; -1: nowhere.
func (r *Room) placeOf(e library.Entry) int {
	return slices.IndexFunc(r.List(), func(other library.Entry) bool { return other.Print == e.Print })
}

// shift moves a report on the shelf, and says where it stands now: the menu is closed by then.
func (r *Room) shift(e library.Entry, by int) {
	r.set(r.List().Shifted(e.Print, by))
	r.deps.Host.Notify(r.deps.Host.Words().T("bookshelf.place", "name", e.Called(r.deps.Reading().In.Language), "n", r.placeOf(e)+1, "of", len(r.List())))
}

// line describes a report in one line: its name, and whether it is proven.
func (r *Room) line(e library.Entry, name string) string {
	return r.deps.Host.Words().T("bookshelf.line", "name", name, "state", r.stateOf(e))
}

// stateOf says whether a report is proven.
func (r *Room) stateOf(e library.Entry) string {
	if e.Proven {
		return r.deps.Host.Words().T("shelf-state.proven")
	}
	return r.deps.Host.Words().T("shelf-state.read")
}

// lineMost is the width of a name in the menu, in layout units.
const lineMost = 260

// now returns the entry of the report that is open.
func (r *Room) now() library.Entry {
	shown := r.deps.Reading().Report
	for _, e := range r.List() {
		if r.loaded[e.Print] == shown {
			return e
		}
	}
	return library.EntryOf(shown, "")
}

// Switch shows a report of the shelf. If it is no longer where it was, the reader is asked for
// it.
func (r *Room) Switch(e library.Entry) {
	if loaded := r.loaded[e.Print]; loaded != nil {
		r.complete(loaded, func() { r.show(loaded, e.Path) })
		return
	}
	r.deps.Host.InBackground(func() func() {
		gone := !e.IsCarried() && !files.IsThere(e.Path)
		return func() {
			if gone {
				r.askForMoved(e)
				return
			}
			r.openFrom(e.Path)
		}
	})
}

// show shows a report, unless it is shown already.
func (r *Room) show(of *report.Report, path string) {
	if of == r.deps.Reading().Report {
		return
	}
	r.Remember(of, path)
	r.deps.Show(of, path)
}

// Open asks which report to open.
func (r *Room) Open() {
	if !kit.HasDialog(r.deps.Host) {
		r.deps.Choose()
	}
}

// openFrom loads a report off the UI goroutine, shows it and puts it on the shelf.
func (r *Room) openFrom(path string) {
	words := r.deps.Host.Words()
	r.deps.Host.InBackground(func() func() {
		loaded, err := r.deps.Disk.Load(path, words)
		return func() {
			if err != nil {
				kit.Fail(r.deps.Host, err.Error())
				return
			}
			of := r.same(loaded)
			r.complete(of, func() { r.show(of, path) })
		}
	})
}

// same returns the report that is loaded already and states the same, or otherwise the given
// one.
func (r *Room) same(loaded *report.Report) *report.Report {
	if before := r.loaded[library.Print(loaded)]; before != nil {
		return before
	}
	return loaded
}

// askForMoved asks where a report is that is no longer in its place. If what the reader then
// opens states the same, it is the same report, and its place is updated.
func (r *Room) askForMoved(e library.Entry) {
	w := r.deps.Host.Words()
	name := e.Called(r.deps.Reading().In.Language)
	kit.Ask(r.deps.Host, w.T("bookshelf.moved"), w.T("bookshelf.moved-from", "name", name, "path", files.Printable(e.Path)), w.T("dialog.cancel"),
		kit.Answer{Label: w.T("bookshelf.remove"), Chosen: func() { r.set(r.List().Without(e.Print)) }},
		kit.Answer{Label: w.T("bookshelf.find"), Chosen: r.deps.Choose})
}

// rename asks for the reader's name for a report.
func (r *Room) rename(e library.Entry) {
	w := r.deps.Host.Words()
	m := kit.NewModal(r.deps.Host, w.T("dialog.cancel"), fyne.NewSize(renameWidth, kit.FieldHeight+8))
	field := kit.NewKeyEntry(m.Cancel)
	field.SetText(e.Called(r.deps.Reading().In.Language))
	take := func() {
		name := field.Text
		m.Hide()
		r.set(r.List().Renamed(e.Print, name))
		r.Reset()
	}
	field.OnSubmitted = func(string) { take() }
	m.AddButton(w.T("bookshelf.rename-do"), take)
	m.Show(w.T("bookshelf.rename-title"), field, field)
}

// renameWidth is the width of the field for a name, in layout units.
const renameWidth = 360

// remove removes a report from the shelf. The file stays where it is; if the report is shown,
// the one that the program carries replaces it.
func (r *Room) remove(e library.Entry) {
	r.set(r.List().Without(e.Print))
	for _, other := range r.List() {
		if other.IsCarried() {
			r.Switch(other)
			return
		}
	}
	r.openFrom("")
}
