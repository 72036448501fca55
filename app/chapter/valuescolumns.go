package chapter

import (
	"slices"

	"yulan/app/kit"
)

// parted sets items below a heading in as many columns as there is room for, at most one for each.
func parted(items []kit.Item, count int) [][]kit.Item {
	heading, rest := items[0], items[1:]
	heights := make([]float32, len(rest))
	for i, item := range rest {
		heights[i] = item.Object.HeightFor(valuesColumn) + item.Above
	}
	all := [][]kit.Item{{heading}}
	for i, n := range evenly(heights, count) {
		column := slices.Clone(rest[:n])
		rest = rest[n:]
		if i > 0 {
			column[0].Above += heading.Object.HeightFor(valuesColumn) // beside the heading
			all = append(all, nil)
		}
		all[i] = append(all[i], column...)
	}
	return all
}

// evenly returns how many of what is so high stand in each column, at most count of them, in
// order, so that the highest column is as low as it can be.
func evenly(heights []float32, count int) []int {
	fill := func(most float32) (columns []int) {
		left := float32(-1)
		for _, h := range heights {
			if h > left {
				columns, left = append(columns, 0), max(most, h)
			}
			columns[len(columns)-1]++
			left -= h
		}
		return columns
	}
	best := fill(0)
	for from := range heights {
		sum := float32(0)
		for _, h := range heights[from:] {
			sum += h
			if c := fill(sum); len(c) <= count && (len(best) > count || highest(c, heights) < highest(best, heights)) {
				best = c
			}
		}
	}
	return best
}

// highest returns the height of the highest of columns.
func highest(columns []int, heights []float32) float32 {
	most := float32(0)
	for _, n := range columns {
		sum := float32(0)
		for _, h := range heights[:n] {
			sum += h
		}
		most, heights = max(most, sum), heights[n:]
	}
	return most
}
