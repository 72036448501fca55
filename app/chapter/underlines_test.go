package chapter

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"yulan/app/chartview/charttest"
	"yulan/app/kit"
	"yulan/app/kit/hosttest"
	"yulan/app/pages"
)

// What the underlines mean stands once on the page, below the lead, with a sample of each kind
// that the text has. That a text is a summary stands there on every page.
func TestBrokenUnderlinesHaveAKey(t *testing.T) {
	for _, c := range []struct {
		name      string
		figures   []string
		unchecked map[string]bool
		balance   string
		want      []string
	}{
		{"in no chart", []string{"in.none"}, nil, "", []string{"page.summary", "page.in-text"}},
		{"in one and in none", []string{"in.none", "one"}, nil, "", []string{"page.summary", "page.in-chart", "page.in-text"}},
		{"read by rules", []string{"in.none"}, map[string]bool{"in.none": true}, "", []string{"page.unchecked"}},
		{"one is checked", []string{"in.none", "other"}, map[string]bool{"in.none": true}, "", []string{"page.checked", "page.unchecked"}},
		{"all checked", []string{"in.none"}, map[string]bool{}, "", nil},
		{"read by rules, with a balance", []string{"in.none"}, map[string]bool{"in.none": true}, "1项。", []string{"1项。", "page.unchecked"}},
		{"all checked, with a balance", []string{"in.none"}, map[string]bool{}, "1项。", []string{"1项。"}},
		{"all in charts", []string{"one"}, nil, "", []string{"page.summary"}},
		{"no figure", []string{""}, nil, "", []string{"page.summary"}},
	} {
		for _, width := range []float32{700, 1100} {
			w := hosttest.NewApp(t).NewWindow("")
			p, _ := charttest.NewPainter(t)
			page := charttest.Page(t)
			page.Unchecked, page.Balance = c.unchecked, c.balance
			page.Lead = []pages.Span{{Text: "句"}}
			body := []pages.Span{}
			for _, figure := range c.figures {
				if figure == "one" {
					figure = page.Charts[0].Keys()[0]
				}
				body = append(body, pages.Span{Text: "12家", Figure: figure}, pages.Span{Text: "、"})
			}
			page.Sections = []pages.Section{{Number: 1, Heading: "节", Body: body}}
			d := silentDeps(t, p)
			v := New(page, d)
			w.SetContent(v)
			w.Resize(fyne.NewSize(width, 300))
			var means []string
			for _, key := range c.want {
				if key != c.balance {
					key = fixed(d.Host.Words().T(key))
				}
				means = append(means, key)
			}
			if v.key == nil {
				if means != nil {
					t.Errorf("%s, %v wide: there is no key", c.name, width)
				}
				continue
			}
			var got []string
			for _, piece := range v.key.Text.Pieces {
				if !piece.OnChip() {
					got = append(got, strings.Trim(piece.Text, " "+blank))
				}
			}
			if !slices.Equal(got, means) {
				t.Errorf("%s, %v wide: the key says %q, want %q", c.name, width, got, means)
			}
			at := slices.IndexFunc(v.Text.Items, func(item kit.Item) bool { return item.Object == v.key })
			if at != 2 {
				t.Errorf("%s, %v wide: the key is item %d of the text, not the one below the lead", c.name, width, at)
			}
		}
	}
}
