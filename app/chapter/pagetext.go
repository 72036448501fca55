package chapter

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"yulan/app/pages"
)

// textOf returns a part of a page's text as plain text: a section with its heading, or the
// headline or the lead, which have none.
func textOf(heading string, spans []pages.Span) string {
	return strings.TrimPrefix(heading+"\n"+pages.Plain(spans), "\n")
}

// wholeText returns all of a page's text as plain text.
func wholeText(p pages.Page) string {
	var parts []string
	for _, part := range []string{pages.Plain(p.Title), pages.Plain(p.Lead), p.Balance} {
		if part != "" {
			parts = append(parts, part)
		}
	}
	for _, s := range p.Sections {
		parts = append(parts, textOf(s.Heading, s.Body))
	}
	return strings.Join(parts, "\n\n")
}

// TextMenu returns the menu for a part of the page's text.
func (v *Page) TextMenu(part string) *fyne.Menu {
	item := func(label, text string) *fyne.MenuItem {
		i := fyne.NewMenuItem(label, func() { v.deps.CopyText(text) })
		i.Icon = theme.ContentCopyIcon()
		return i
	}
	words := v.deps.Host.Words()
	return fyne.NewMenu("",
		item(words.T("page.copy-part"), part),
		item(words.T("page.copy-text"), wholeText(v.Page)))
}

// showTextMenu opens that menu at a place of the window.
func (v *Page) showTextMenu(part string, at fyne.Position) {
	widget.ShowPopUpMenuAtPosition(v.TextMenu(part), v.deps.Host.Canvas(), at)
}
