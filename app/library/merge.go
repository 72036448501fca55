package library

import "slices"

// Merge joins three states of the list: what this window last knew, what it has made of that,
// and what another window has. The result has everything that either has added, changed or
// removed; where both have changed the same thing, this window's version holds. It has the
// signature of a settings merge.
func Merge(base, mine, theirs string) string {
	return merge(Parse(base), Parse(mine), Parse(theirs)).String()
}

func merge(base, mine, theirs List) List {
	var list List
	for _, e := range inOrder(base, mine, theirs) {
		if kept, ok := settle(e.Print, base, mine, theirs); ok {
			list = append(list, kept)
		}
	}
	return list
}

// inOrder lists all entries of both: in this window's order if it has changed the order, else
// in the other's. Entries that only one of them has come last.
func inOrder(base, mine, theirs List) List {
	first, then := theirs, mine
	if !sameOrder(base, mine) {
		first, then = mine, theirs
	}
	list := slices.Clone(first)
	for _, e := range then {
		if list.place(e.Print) < 0 {
			list = append(list, e)
		}
	}
	return list
}

// sameOrder tells whether the entries that two lists share are in the same order in both.
func sameOrder(a, b List) bool {
	shared := func(of, in List) []string {
		var prints []string
		for _, e := range of {
			if in.place(e.Print) >= 0 {
				prints = append(prints, e.Print)
			}
		}
		return prints
	}
	return slices.Equal(shared(a, b), shared(b, a))
}

// settle returns an entry after both windows' changes, and whether it still exists.
func settle(print string, base, mine, theirs List) (Entry, bool) {
	before, was := base.find(print)
	own, here := mine.find(print)
	other, there := theirs.find(print)
	switch {
	case !here: // new with them, or removed here
		return other, !was
	case !there: // new here, or removed by them and perhaps changed here
		return own, !was || !own.equal(before)
	case !was || !own.equal(before):
		return own, true
	}
	return other, true
}
