package incoming

import (
	"strconv"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"

	"yulan/app/kit"
	"yulan/report/reading"
)

// askSize is the size of the dialog that asks what a report is, in layout units.
var askSize = fyne.NewSize(460, 170)

// askWhat asks what the report of a file is, with a guess in each field as far as its text tells. If
// the reader dismisses the dialog, the report is not opened.
func askWhat(h kit.Host, file string, read reading.Reading, done func(reading.Reading), dismissed func()) {
	w := h.Words()
	m := kit.NewModal(h, w.T("dialog.cancel"), askSize)
	m.Dismiss = dismissed
	fields := []*kit.KeyEntry{kit.NewKeyEntry(m.Cancel), kit.NewKeyEntry(m.Cancel), kit.NewKeyEntry(m.Cancel)}
	year := ""
	if read.Year > 0 {
		year = strconv.Itoa(read.Year)
	}
	fields[0].SetText(read.GuessedTitle())
	fields[1].SetText(read.Place)
	fields[2].SetText(year)
	answer := func() {
		n, err := strconv.Atoi(strings.TrimSpace(fields[2].Text))
		if strings.TrimSpace(fields[2].Text) != "" && (err != nil || n < reading.FirstYear || n > reading.LastYear) {
			h.Canvas().Focus(fields[2])
			return
		}
		read.Title, read.Place, read.Year = strings.TrimSpace(fields[0].Text), strings.TrimSpace(fields[1].Text), n
		m.Hide()
		done(read)
	}
	m.AddButton(w.T("incoming.open"), answer)
	labels := []string{w.T("incoming.title"), w.T("incoming.place"), w.T("incoming.year")}
	var objects []fyne.CanvasObject
	for i, f := range fields {
		f.OnSubmitted = func(string) { answer() }
		objects = append(objects, kit.NewLine(h.Measurer(), kit.LookMuted, labels[i]), f)
	}
	objects = append(objects, kit.NewLine(h.Measurer(), kit.LookFoot, w.T("incoming.guess")))
	place := func(size fyne.Size) {
		const label, row, gap = 90, 36, 12
		for i := range fields {
			y := float32(i) * (row + gap)
			kit.Put(objects[2*i], 0, y+8, label, row)
			kit.Put(fields[i], label, y, size.Width-label, row)
		}
		kit.Put(objects[len(objects)-1], label, float32(len(fields))*(row+gap)-gap/2, size.Width-label, row)
	}
	body := container.New(kit.Arrange{Place: place, Min: func() fyne.Size { return fyne.NewSize(200, 120) }}, objects...)
	m.Show(w.T("incoming.what", "file", h.Measurer().Shorten(file, theme.TextSize(), true, askSize.Width/2)), body, firstEmpty(fields))
}

// firstEmpty returns the first field that the reader has to fill in.
func firstEmpty(fields []*kit.KeyEntry) fyne.Focusable {
	for _, f := range fields {
		if f.Text == "" {
			return f
		}
	}
	return fields[0]
}
