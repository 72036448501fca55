package charts

// betweenHalves is between the two columns of a page, in points.
const betweenHalves = 24.0

// span is from where to where a column goes, in device pixels.
type span struct{ x0, x1 int }

// across returns from where to where text is set: over the page, or in a column of it.
func (b *paginator) across() (x0, x1 int) {
	if b.column != (span{}) {
		return b.column.x0, b.column.x1
	}
	_, x0, x1 = pageBounds()
	return x0, x1
}

// halves returns the two columns of a page.
func halves() (left, right span) {
	_, x0, x1 := pageBounds()
	middle, gap := (x0+x1)/2, round(betweenHalves*pagePoint)
	return span{x0, middle - gap/2}, span{middle + gap - gap/2, x1}
}

// in sets what is set within a column.
func (b *paginator) in(column span, set func()) {
	before := b.column
	b.column = column
	set()
	b.column = before
}
