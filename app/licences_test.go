package app

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"yulan/app/kit"
	"yulan/assets"
)

// The licence of each component is a choice away, by the keyboard too, and is read whole.
func TestLicencesAreRead(t *testing.T) {
	r := newReader(t)
	v := r.w.help.OpenLicences()
	for i, l := range v.Licences {
		v.List.Select(i)
		var words []string
		for _, it := range v.Text.Items[1:] {
			for _, piece := range it.Object.(*kit.Paragraph).Pieces {
				words = append(words, strings.Fields(piece.Text)...)
			}
		}
		if want := strings.Fields(l.Text); !slices.Equal(words, want) {
			t.Errorf("%s: %d words of %d are shown", l.Of, len(words), len(want))
		}
	}
	r.press(fyne.KeyHome, fyne.KeyDown, fyne.KeyReturn)
	if got := v.Text.Items[0].Object.(*kit.Paragraph).Pieces[0].Text; got != assets.Licences()[1].Of {
		t.Errorf("the keyboard chooses %q", got)
	}
	test.RenderToMarkup(r.w.win.Canvas())
	r.press(fyne.KeyEscape)
	r.hasDialogs(0)
}
