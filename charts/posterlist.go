package charts

import (
	"math"
	"slices"
	"strings"
)

// postLeast is the smallest type of a sheet that is posted, of the sheet's width: on a telephone it is
// as large as a footnote in print, and every list of the report that is carried has room in it. A citation
// is to be copied, and may be smaller.
const postLeast = 0.0195

// postMore is the type of what such a sheet says of what it leaves out, in layout units.
const postMore = 10.5

// layoutPosted lays a chart out for a sheet that is looked at on a telephone. A list that is too long to
// be read there is shown in part, and says how many lines are left out.
func layoutPosted(spec Spec, size Size, look Look) (scene, error) {
	whole, err := layoutAll(spec, size, look)
	if err != nil || whole.readable() {
		return whole, err
	}
	m := newMeasure(look, spec)
	list, ok := ownList(spec)
	if !ok || size.H == ceil(height(&m, spec, float64(size.W), look)) { // of a column of text, which is no such sheet
		return whole, nil
	}
	named := list.namedBy(spec.Head().Title)
	shorter := []List{list} // by how many lines are left out
	for range len(list.items) * 3 / 4 {
		shorter = append(shorter, shorter[len(shorter)-1].without(named))
	}
	var some scene
	low, high := 0, len(shorter)-1 // too long, and what is shown at the end
	for {
		n := (low + high + 1) / 2
		if high-low <= 1 {
			n = high
		}
		if some, err = layoutAll(relisted(spec, shorter[n]), size, look); err != nil {
			return some, err
		}
		switch {
		case n == high:
			return some, nil
		case some.readable():
			high = n
		default:
			low = n
		}
	}
}

// readable tells whether no type of a scene is too small for a sheet that is posted.
func (sc scene) readable() bool {
	least := math.Inf(1)
	for _, o := range sc.ops {
		if x, ok := o.(textOp); ok {
			least = min(least, x.size)
		}
	}
	return least >= postLeast*float64(sc.bounds.Dx())
}

// ownList returns the list that a chart is under its heads, if it is one.
func ownList(spec Spec) (List, bool) {
	if w, ok := spec.(wrapper); ok {
		return ownList(w.own())
	}
	list, ok := spec.(List)
	return list, ok
}

// relisted returns a chart with another list under its heads.
func relisted(spec Spec, list List) Spec {
	switch w := spec.(type) {
	case titled:
		return titled{relisted(w.Spec, list), w.title}
	case headless:
		return headless{relisted(w.Spec, list)}
	case alone:
		return alone{relisted(w.Spec, list)}
	}
	return list
}

// namedBy returns the keys of the items that a title names, and of those that stand out.
func (c List) namedBy(title string) []string {
	squeezed := func(s string) string { return strings.Join(strings.Fields(s), "") }
	named := slices.Clone(c.standsOut)
	for _, x := range c.items {
		if x.Number != "" && strings.Contains(squeezed(title), squeezed(x.Number+x.Suffix)) {
			named = append(named, x.Key)
		}
	}
	return named
}

// without returns a list with one item less: the last of its longest group, but for those of some keys.
func (c List) without(kept []string) List {
	of := map[string]int{}
	for _, x := range c.items {
		of[x.Group]++
	}
	out, most := len(c.items)-1, -1
	for i, x := range c.items {
		if n := of[x.Group]; n >= most && !slices.Contains(kept, x.Key) {
			out, most = i, n
		}
	}
	c.items = slices.Delete(slices.Clone(c.items), out, out+1)
	c.left++
	return c
}
