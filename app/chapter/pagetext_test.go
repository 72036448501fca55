package chapter

import (
	"strings"
	"testing"

	"yulan/app/pages"
)

// The menu of a part of the text copies that part, with its heading, or all of the text.
func TestTextMenuCopies(t *testing.T) {
	v, _ := newTestPage(t, 1280, 700)
	copied := ""
	v.deps.CopyText = func(text string) { copied = text }
	first := v.Page.Sections[0]
	menu := v.TextMenu(textOf(first.Heading, first.Body))
	menu.Items[0].Action()
	if want := first.Heading + "\n" + pages.Plain(first.Body); copied != want || first.Heading == "" {
		t.Errorf("it copies %q, want %q", copied, want)
	}
	menu.Items[1].Action()
	whole := []string{pages.Plain(v.Page.Title), pages.Plain(v.Page.Lead)}
	for _, s := range v.Page.Sections {
		whole = append(whole, s.Heading+"\n"+pages.Plain(s.Body))
	}
	if want := strings.Join(whole, "\n\n"); copied != want {
		t.Errorf("it copies %q, want %q", copied, want)
	}
}
