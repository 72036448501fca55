package pages

import (
	"fmt"

	"yulan/charts"
)

// Picture is a chart of a page as a file of its own.
type Picture struct {
	Spec charts.Spec
	Name string // of the file, without its extension
	at   string // the beginning of its name, which no other has
	// Tall lets it be higher than its paper, so that none of its rows is left out.
	Tall bool
}

// Pictures returns the charts of a page as files, in order. A file is named by chapter,
// place and title: "3-2 数字化车间是智能工厂的五倍多", or by the page's mark:
// "对比-1 同比增速对比：电子、装备". The place keeps names apart and in the order of the
// page, whatever a file system makes of titles and whatever else is saved.
func (p Page) Pictures() []Picture {
	mark := p.Mark
	if mark == "" {
		mark = fmt.Sprint(p.Chapter)
	}
	pictures := make([]Picture, len(p.Charts))
	for i, spec := range p.Charts {
		at := fmt.Sprintf("%s-%d", mark, i+1)
		pictures[i] = Picture{Spec: charts.Alone(spec), Name: pictureName(at, spec), at: at, Tall: p.Chapter == ComparePage}
	}
	return pictures
}

// pictureName names a file by its place and its title.
func pictureName(at string, spec charts.Spec) string { return SafeName(at + " " + spec.Head().Title) }

// Titled returns the picture under another title, which names its file too; under its own
// if that is empty.
func (p Picture) Titled(title string) Picture {
	p.Spec = charts.Titled(p.Spec, cleanTitle(title))
	p.Name = pictureName(p.at, p.Spec)
	return p
}

// SizeOn returns the picture's size on a paper, drawn in a look at pixels per layout unit:
// that of the paper, or higher where it may be.
func (p Picture) SizeOn(paper PaperSize, look charts.Look, scale float64) charts.Size {
	size := paper.For(p.Spec, look, scale)
	if p.Tall {
		size.H = max(size.H, min(size.LargestHeight(), charts.Height(p.Spec, size.W, look)))
	}
	return size
}
