package charts

import (
	"math"
	"slices"
	"strings"

	"yulan/charts/typeset"
)

// postMore is the type of what a sheet that is posted says of what it leaves out, in layout units.
const postMore = 10.5

// layoutPosted lays a chart out for a sheet that is looked at on a telephone, or from afar. Where rows have
// no room in the sizes of its scale, type gets smaller rather than that one is left out. A list that is too
// long even for that is shown in part, and says how many lines are left out.
func layoutPosted(spec Spec, size Size, look Look) (scene, error) {
	m := newMeasure(look, spec)
	m.known, m.texts = map[string]advance{}, map[setText]*typeset.Text{} // for all tries
	usual := m
	m.post = true
	unit := filling(size, look) * size.scale()
	w, h, zoom := float64(size.W), float64(size.H), filling(size, look)
	for _, m.least = range postLeasts {
		if !fits(&m, spec, w, h, look, zoom) {
			continue
		}
		if sc, err := layoutAll(spec, size, look, m); err != nil || sc.left == 0 {
			return sc, err
		}
	}
	sc, err := layoutAll(spec, size, look, usual) // all type smaller
	if err != nil || sc.left == 0 && sc.readable(unit) {
		return sc, err
	}
	list, ok := ownList(spec)
	if ok && w <= h {
		return layoutSome(spec, list, size, look, m)
	}
	return sc, nil
}

// layoutSome lays out as many lines of a list as have room, and how many are left out.
func layoutSome(spec Spec, list List, size Size, look Look, m measure) (scene, error) {
	m.least = postNote
	named := list.namedBy(spec.Head().Title)
	shorter := []List{list} // by how many lines are left out
	for range len(list.items) * 3 / 4 {
		shorter = append(shorter, shorter[len(shorter)-1].without(named))
	}
	low, high := 0, len(shorter)-1 // too long, and what is shown at the end
	for {
		n := (low + high + 1) / 2
		if high-low <= 1 {
			n = high
		}
		short := relisted(spec, shorter[n])
		some, err := layoutAll(short, size, look, m)
		switch {
		case err != nil || n == high:
			return some, err
		case some.left == n && fits(&m, short, float64(size.W), float64(size.H), look, filling(size, look)):
			high = n
		default:
			low = n
		}
	}
}

// readable tells whether no type of a scene is smaller than any on a sheet that is posted, where a layout
// unit has some pixels.
func (sc scene) readable(unit float64) bool {
	const dust = 1e-6 // of binary fractions
	least := math.Inf(1)
	for _, o := range sc.ops {
		if x, ok := o.(textOp); ok {
			least = min(least, x.size)
		}
	}
	return least >= slices.Min(postLeasts)*unit-dust
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
