package charts

import "slices"

// Kind names a kind of chart.
type Kind string

// kind is the record of a kind of chart. It stands in the file of its name, with the
// chart's layout; the list of all kinds below is the only place besides that knows it.
type kind struct {
	name Kind
	// cards says that the chart is one of cards, which stand on the page itself where
	// title and source are shown beside it, and do not grow.
	cards bool
	// names says that marks have their names beside them as far as there is room, which takes more
	// of it than the marks themselves.
	names bool
	// bounds and derived say which marks a key above the plot explains: the ends of bounded values,
	// and hollow ones; a kind without explains them itself, or has none. legend says that the key
	// stands in the kind's own legend.
	bounds, derived, legend bool
	// samples show what the kind looks like.
	samples func() kindSamples
	// of makes a chart of any rows, so that every kind can be tried with any data.
	of func(h Head, rows []Row, r *Reference) (Spec, error)
}

// kinds lists every kind.
var kinds = []kind{barsKind, groupedKind, stackKind, targetKind, sharesKind, stripKind, tilesKind, listKind, unitsKind, gridKind, changeKind, lineKind}

// Kinds lists the name of every kind.
func Kinds() []Kind {
	names := make([]Kind, len(kinds))
	for i, k := range kinds {
		names[i] = k.name
	}
	return names
}

// kindOf returns the record of a chart's kind.
func kindOf(s Spec) kind {
	i := slices.IndexFunc(kinds, func(k kind) bool { return k.name == s.Kind() })
	return kinds[i] // a test holds that every chart's kind is in the list
}

// kindSamples show a kind of chart in its usual case and in its hard ones.
type kindSamples struct {
	Usual  Spec
	Empty  Spec // without data
	Single Spec // one value
	Gap    Spec // a value or a text of it is missing, or the values lie far apart
}

// must returns a chart that was made of data that its constructor takes, as a sample is.
func must[S Spec](s S, err error) Spec {
	if err != nil {
		panic(err) // a test makes every sample
	}
	return s
}
