package search

// lists are lists of numbers, one behind the other in one piece of memory.
type lists struct {
	all  []int32
	from []int32 // by list: where it begins in all; the last ends there
}

// begin begins the next list.
func (l *lists) begin() { l.from = append(l.from, int32(len(l.all))) }

// add adds a number to the list that was begun last.
func (l *lists) add(n int32) { l.all = append(l.all, n) }

// last returns the list that was begun last.
func (l *lists) last() []int32 { return l.all[l.from[len(l.from)-1]:] }

// list returns one of the lists.
func (l *lists) list(i int) []int32 {
	if i+1 == len(l.from) {
		return l.last()
	}
	return l.all[l.from[i]:l.from[i+1]]
}

// turned returns, for each number below a limit, the lists that contain it, in their order.
func (l *lists) turned(numbers int) lists {
	t := lists{all: make([]int32, len(l.all)), from: make([]int32, numbers)}
	next := make([]int32, numbers+1)
	for _, n := range l.all {
		next[n+1]++
	}
	for n := range numbers {
		next[n+1] += next[n]
		t.from[n] = next[n]
	}
	for i := range l.from {
		for _, n := range l.list(i) {
			t.all[next[n]] = int32(i)
			next[n]++
		}
	}
	return t
}

// flags is a set of numbers that are added in rising order.
type flags []uint64

func (b *flags) add(i int) {
	for i/64 >= len(*b) {
		*b = append(*b, 0)
	}
	(*b)[i/64] |= 1 << (i % 64)
}

func (b flags) has(i int) bool { return i/64 < len(b) && b[i/64]&(1<<(i%64)) != 0 }
