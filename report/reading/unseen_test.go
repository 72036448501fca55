package reading

import (
	"slices"
	"strings"
	"testing"
)

// TestTimesOfUnseenForms holds the periods and qualifiers of forms in which titles, months and 预计 stand.
func TestTimesOfUnseenForms(t *testing.T) {
	const (
		annual = "2025年青山市政府工作报告\n一、2024年工作回顾\n"
		half   = "2024年上半年青山市经济运行情况\n"
	)
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"a title in two lines", "关于青山县2024年国民经济和社会发展计划\n执行情况与2025年计划草案的报告\n——2024年12月28日在青山县第九届人民代表大会\n第三次会议上\n一、2024年计划执行情况\n预计全年粮食产量25万吨。", []string{
			"25万吨 预计 level 2024 粮食产量",
		}},
		{"expected, over semicolons", annual + "预计，全年生产总值增长6%；税收收入增长2%，茶叶产量增长3%；水果产量9万吨。蔬菜产量8万吨；药材产量7万吨。", []string{
			"6% 预计 growth 2024 生产总值增速", "2% 预计 growth 2024 税收收入增速", "3% 预计 growth 2024 茶叶产量增速", "9万吨 预计 level 2024 水果产量",
			"8万吨 - level 2024 蔬菜产量", "7万吨 - level 2024 药材产量",
		}},
		{"since a plan began, which goes on", annual + "“十四五”以来茶叶产值年均增长7.5%，新建学校16所。", []string{
			"7.5% - growth-average 2021-2024 茶叶产值年均增速", "16所 - new 2021-2024 新建学校",
		}},
		{"a span to come is not of a result", annual + "制定“十五五”期间重大项目清单，建立项目库，专项资金增长11%。", []string{"11% - growth 2024 专项资金增速"}},
		{"the month alone", half + "工业总产值下降6%，6月当月，工业总产值下降8%。5月单月，工业用电量增长2%。", []string{
			"-6% - growth 2024-h1 工业总产值增速", "-8% - growth 2024-m6 工业总产值增速", "2% - growth 2024-m5 工业用电量增速",
		}},
		{"four years, again and again", "青山市政府工作报告\n——2022年2月9日在青山市第六届人民代表大会第一次会议上\n一、砥砺前行\n四年来，工作取得成绩。\n这四年，新建学校16所。生产总值达到9亿元。\n这四年，新建公园7个。", []string{
			"16所 - new 2018-2021 新建学校", "9亿元 - level 2021 生产总值", "7个 - new 2018-2021 新建公园",
		}},
		{"what came up to the end of a month", half + "6月末，生猪出栏3万头，增长2%。6月末，生猪存栏5万头。", []string{
			"3万头 - level 2024-h1 生猪出栏", "2% - growth 2024-h1 生猪出栏增速", "5万头 - level 2024-m6-end 生猪存栏",
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := told(t, c.text); !slices.Equal(got, c.want) {
				t.Errorf("read\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(c.want, "\n"))
			}
		})
	}
}

// TestTurnsAhead holds where texts look ahead that have lost the headings of their parts, or whose headings are slogans.
func TestTurnsAhead(t *testing.T) {
	const (
		title = "青山市政府工作报告\n——2025年1月9日在青山市第九届人民代表大会第三次会议上\n"
		back  = "粮食产量25万吨。\n（一）产业壮大。茶叶产量3万吨。\n"
		goals = "今年的工作，任务艰巨。\n经济社会发展主要预期目标是：生产总值增长6%。\n"
		work  = "（一）壮大产业。新建学校2所。\n（二）改善民生。改造危房5户。\n"
	)
	for _, c := range []struct{ name, text, want string }{
		{"no headings", title + back + goals + work, "2024 2024 2025T 2025T 2025T"},
		{"one heading", title + "一、2024年工作回顾\n" + back + goals + work, "2024 2024 2025T 2025T 2025T"},
		{"slogans", title + "一、团结奋斗，取得新成绩\n" + back + "二、真抓实干，开创新局面\n" + goals + work + "三、从严治政，展现新气象\n新建平台7个。", "2024 2024 2025T 2025T 2025T 2025T"},
		{"a year alone", title + "一、2024年工作回顾\n" + back + "二、扎实做好2025年工作\n（一）壮大产业。新建学校2所。", "2024 2024 2025T"},
		{"bare headings", title + "2024年工作回顾\n" + back + "2025年高质量发展重点任务\n（一）壮大产业。新建学校2所。", "2024 2024 2025T"},
		{"bare headings above numbered ones", title + "2024年工作回顾\n一、壮大产业\n茶叶产量3万吨。\n2025年工作安排\n一、壮大产业\n新建学校2所。", "2024 2025T"},
		{"a long heading", title + "一、2024年工作回顾\n" + back + "\n二、2025年，我们要激扬锐气、坚定担当、勇毅前行，奋力谱写绿色转型高质量发展的青山新篇章\n\n2025年是关键之年，新建学校2所。\n", "2024 2024 2025T"},
		{"numbered in the second part alone", title + "2024年工作回顾\n茶叶产量3万吨。\n2025年工作安排\n一、壮大产业\n新建学校2所。", "2024 2025T"},
		{"slogans that end with a year", title + "一、笃行实干的2024\n茶叶产量3万吨。\n二、踔厉奋发的2025\n新建学校2所。", "2024 2025T"},
		{"chapters in an annex alone", title + strings.Repeat("工作取得成绩。\n", 9) + back + goals + work + "附件\n一、交通出行\n新建道路3公里。", "2024 2024 2025T 2025T 2025T 2025T"},
		{"no date", "青山市政府工作报告\n一、回顾2024年，我们攻坚克难\n茶叶产量3万吨。\n二、冲刺2025年，我们奋勇争先\n新建学校2所。", "2024 2025T"},
		{"a title of two times", title + "一、2024年工作回顾\n" + back + "粮食3万吨、油料2万吨、茶叶1万吨。\n棉花3万吨、水果2万吨、蔬菜1万吨。\n今后五年及2025年工作\n新建学校2所。", "2024 2024 2024 2024 2024 2024 2024 2024 2025-2029T"},
		{"the years to come, in a chapter that looks back", title + "一、壮大产业\n" + back + "粮食3万吨、油料2万吨、茶叶1万吨。\n二、改善民生\n棉花3万吨、水果2万吨、蔬菜1万吨。\n2025年是关键之年。\n新建学校2所。\n一、壮大产业\n新建平台7个。", "2024 2024 2024 2024 2024 2024 2024 2024 2025T 2025T"},
		{"a year and a colon", title + "一、2024：稳中向好\n茶叶产量3万吨。\n二、2025：稳中求快\n新建学校2所。", "2024 2025T"},
		{"a plan that is over", strings.Replace(title, "2025", "2021", 1) + "一、“十三五”规划圆满收官，站在新起点\n2020年，茶叶产量3万吨。\n二、绘就新蓝图\n主要预期目标是：粮食产量2万吨。", "2020 2021T"},
		{"a title with the year that is over", "2024年青山市人民政府工作报告\n2024年工作回顾\n茶叶产量3万吨。\n2025年工作安排\n新建学校2所。", "2024 2025T"},
		{"an address before the title", "source: https://example.com/t20250209_181967.html title: 政府工作报告\n" + strings.TrimPrefix(title, "青山市政府工作报告\n") + "一、工作回顾\n茶叶产量3万吨。\n二、工作安排\n新建学校2所。", "2024 2025T"},
		{"a plan ahead", strings.Replace(title, "2025", "2026", 1) + "一、“十四五”时期及2025年\n2025年，茶叶产量3万吨。\n二、“十五五”时期\n新建学校2所。", "2025 2026-2030T"},
		{"goals of the year that is over", title + "一、2024年工作回顾\n年初确定的主要预期目标是：生产总值增长6%。\n" + back + "二、今年工作安排\n新建学校2所。", "2024T 2024 2024 2025T"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, f := range Read(c.text, testIndicators(t)).Figures {
				when := f.Period
				if f.Aim == Target {
					when += "T"
				}
				got = append(got, when)
			}
			if strings.Join(got, " ") != c.want {
				t.Errorf("got %s, want %s", strings.Join(got, " "), c.want)
			}
		})
	}
}

// TestPeriodsOfSeveralYears holds what of a look back at several years is of one of them, or of all, and what of neither for
// sure: what a city added in five years would else be told as its year's.
func TestPeriodsOfSeveralYears(t *testing.T) {
	const title = "青山市政府工作报告\n——2022年1月9日在青山市第九届人民代表大会第一次会议上\n"
	for name, c := range map[string]struct{ text, want string }{
		"a heading of both":                 {"一、2021年工作和“十三五”发展成就\n新建学校16所。", ""},
		"and the year that begins a part":   {"一、2021年工作和“十三五”发展成就\n2021年极不平凡。\n新建学校16所。", "2021"},
		"and this year":                     {"一、2021年和本届政府工作回顾\n这一年，我们奋力前行。\n新建学校16所。", "2021"},
		"a term":                            {"一、第四届人民政府工作回顾\n新建学校16所。", ""},
		"a term that has just begun":        {"一、新一届政府成立以来的工作\n新建学校16所。", "2021"},
		"a term without a mark":             {"本届政府工作回顾\n新建学校16所。\n粮食产量2万吨。", " "},
		"five years, said again":            {"一、人大一次会议以来工作回顾\n近五年，我们改善民生，新建学校16所。", "2017-2021"},
		"four years":                        {"一、过去四年及2021年工作回顾\n新建学校16所。", ""},
		"five years at the end":             {"一、取得巨大成就的五年\n新建学校16所。", "2017-2021"},
		"a plan that has just begun":        {"一、“十四五”开局之年工作回顾\n新建学校16所。", "2021"},
		"a sum of the year between others":  {"一、过去五年工作回顾\n——实力增强。生产总值跨过两级台阶，初步核算2021年达到45亿元。\n——民生改善。新建学校16所。", "2021 2017-2021"},
		"a paragraph of the year's sums":    {"一、过去五年工作回顾\n初步统计，粮食产量2万吨。\n新建学校16所。", "2021 2017-2021"},
		"a plan's last year, and all of it": {"一、工作回顾\n2021年，是规划的收官之年。经过五年奋斗，新建学校16所。", "2017-2021"},
		"a growth since before":             {"一、过去五年工作回顾\n粮食产量比2016年增长8%。", "2017-2021"},
		"a growth of the last year":         {"一、过去五年工作回顾\n粮食产量比上年增长8%。", "2021"},
		"a growth that does not say":        {"一、过去五年工作回顾\n粮食产量增长8%。", ""},
	} {
		t.Run(name, func(t *testing.T) {
			var got []string
			for _, f := range Read(title+c.text, testIndicators(t)).Figures {
				got = append(got, f.Period)
			}
			if strings.Join(got, " ") != c.want {
				t.Errorf("got %q, want %q", strings.Join(got, " "), c.want)
			}
		})
	}
}

// TestIndicatorsOfParts has no value of a part of the place be one of the place.
func TestIndicatorsOfParts(t *testing.T) {
	const title = "2025年青山市政府工作报告\n一、2024年工作回顾\n"
	for text, want := range map[string]string{
		"白石县工业扩规提质，预计生产总值突破100亿元。":                     "",
		"白石新区建设快速起步。发展活力持续激发。预计生产总值增长12.5%。":           "",
		"（二）城乡融合发展。白石新区建设起步。生产总值达到180亿元。":              "",
		"7个县（市）区生产总值增长3.5%，固定资产投资增长10%。":               "",
		"生产建设兵团实力增强，生产总值增长6.9%。":                       "",
		"生产建设兵团深化改革，为我市稳定作出贡献。生产总值增长6.9%，固定资产投资增长10%。": "",
		"郊区实力增强，预计生产总值增长12.3%。":                        "",
		"四县和四郊区完成生产总值885亿元，增长19%；固定资产投资增长58.9%。":       "",
		"全力建设航空港综合实验区，提供新的载体。新开航线7条。力争生产总值增长23%。":      "",
		"重点园区承载能力增强。园区设施完善，固定资产投资增长21%。":               "",
		"13个工业园区新建厂房15万平方米，规模以上工业增加值增长25%。":            "",
		"全市13个园区新建厂房15万平方米，规模以上工业增加值增长25%。":            "",
		"白石县以工业为方向，打造全省以县城为载体的城镇化试点，生产总值增长6.9%。":       "",
		"44个县（市）实现生产总值5252亿元，增长18%。":                   "",
		"白石新区建设起步。全市生产总值增长6.9%。固定资产投资增长4%。":            "6.9 4",
		"白石新区新增企业12家。粮食增产。固定资产投资增长4%。":                 "4",
		"我们旗帜鲜明讲政治。固定资产投资增长4%。":                        "4",
		"推进强县富民。固定资产投资增长4%。":                           "4",
		"昆明综合保税区通过验收，开通航线7条。固定资产投资增长4%。":               "4",
		"白石县连年进步，全市生产总值增长6.9%。":                        "6.9",
		"县城建设提速，城镇化率达到65%。":                            "65",
		"130个市重点项目完成投资30亿元，固定资产投资增长4%。":                "4",
		"加快推进以县城为重要载体的城镇化，城镇化率达到65%。":                  "65",
	} {
		var got []string
		for _, f := range Read(title+text, testIndicators(t)).Figures {
			if f.Indicator != "" {
				got = append(got, f.Value)
			}
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: got %q, want %q", text, strings.Join(got, " "), want)
		}
	}
}

// TestNamesOfUnseenForms holds the names of forms of which half was lost, or in which a word of the name was taken for
// what it is not.
func TestNamesOfUnseenForms(t *testing.T) {
	const budget = "青山市2024年预算执行情况的报告\n一、2024年执行情况\n"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"a name that begins like a verb", communiqueOf("新增高新技术企业29家、登云企业35家、绿色工厂3家。"), []string{
			"29家 - new 2019 新增高新技术企业", "35家 - new 2019 新增登云企业", "3家 - new 2019 新增绿色工厂",
		}},
		{"what is left of the year before", budget + "（一）一般公共预算收入25亿元，加上级补助收入6亿元（含返还性收入1亿元）、债务还本支出3亿元、上年结转结余2亿元，总收入为34亿元。加上解上级支出4亿元，年度支出总额为33亿元，年末结转结余1亿元。", []string{
			"25亿元 - level 2024 一般公共预算收入", "6亿元 - level 2024 上级补助收入", "1亿元 - level 2024 返还性收入", "3亿元 - level 2024 债务还本支出",
			"2亿元 - level 2024 一般公共预算上年结转结余", "34亿元 - level 2024 一般公共预算总收入",
			"4亿元 - level 2024 上解上级支出", "33亿元 - level 2024 一般公共预算年度支出总额", "1亿元 - level 2024 一般公共预算年末结转结余",
		}},
		{"a noun of the budget is no verb of a list", budget + "结算补助收入4亿元、固定数额补助3亿元。", []string{"4亿元 - level 2024 结算补助收入", "3亿元 - level 2024 固定数额补助"}},
		{"an amount behind all products", communiqueOf("毛巾、竹纤维及木制品、玻璃瓶等产品产量分别增长4%、9%、8%。"), []string{
			"4% - growth 2019 毛巾产量增速", "9% - growth 2019 竹纤维及木制品产量增速", "8% - growth 2019 玻璃瓶产量增速",
		}},
		{"three that are called new", communiqueOf("风机、电缆、智能家电“新三样”增加值分别增长4%、6%、3%。"), []string{
			"4% - growth 2019 风机增加值增速", "6% - growth 2019 电缆增加值增速", "3% - growth 2019 智能家电增加值增速",
		}},
		{"a list of which nobody knows the head", communiqueOf("轴承、水泵、新型汽车传动零部件产品产值分别增长4%、6%、3%。"), []string{
			"4% - growth 2019 -", "6% - growth 2019 -", "3% - growth 2019 新型汽车传动零部件产品产值增速",
		}},
		{"guests and what they spent", communiqueOf("接待游客和旅游收入分别增长46%、48%。旅客和货邮吞吐量分别增长4%、6%。"), []string{
			"46% - growth 2019 接待游客增速", "48% - growth 2019 旅游收入增速", "4% - growth 2019 旅客吞吐量增速", "6% - growth 2019 货邮吞吐量增速",
		}},
		{"the sectors in short", communiqueOf("一、二、三产增加值分别增长3%、7%、5%。"), []string{
			"3% - growth 2019 第一产业增加值增速", "7% - growth 2019 第二产业增加值增速", "5% - growth 2019 第三产业增加值增速",
		}},
		{"what a revision made of it", communiqueOf("地区生产总值修订为1943亿元。"), []string{"1943亿元 - level 2019 地区生产总值"}},
		{"a part that does something", communiqueOf("专项资金80%以上投入重点园区。毕业学员100%就业。"), []string{
			"80% 以上 share 2019 专项资金投入重点园区比例", "100% - share 2019 毕业学员就业比例",
		}},
		{"marks in rings", communiqueOf("办好实事：①改造危房30户；②新建公园5个。"), []string{"30户 - level 2019 改造危房", "5个 - new 2019 新建公园"}},
		{"half of a noun that two numbers share", communiqueOf("52个省重点、280个市重大项目。推进11个煤层气、5个页岩气项目。"), []string{
			"52个 - level 2019 -", "280个 - level 2019 市重大项目", "11个 - level 2019 -", "5个 - level 2019 页岩气项目",
		}},
		{"verbs alone", communiqueOf("新建和改造提升200万亩。"), []string{"200万亩 - new 2019 -"}},
		{"words that say nothing", communiqueOf("总量和增速均居全市第2位。"), []string{"2位 - rank 2019 -"}},
		{"a crop's output behind its area", communiqueOf("夏粮播种面积46亩，增长1%；总产量2万吨，下降6%。"), []string{
			"46亩 - level 2019 夏粮播种面积", "1% - growth 2019 夏粮播种面积增速", "2万吨 - level 2019 夏粮总产量", "-6% - growth 2019 夏粮总产量增速",
		}},
		{"begun where all are", communiqueOf("园区新签约、新开工、新竣工项目45个、59个、23个。"), []string{
			"45个 - new 2019 园区新签约项目", "59个 - new 2019 园区新开工项目", "23个 - new 2019 园区新竣工项目",
		}},
		{"men for a hundred women", communiqueOf("人口性别比为98.5（以女性为100）。"), []string{"98.5 - ratio 2019 人口性别比"}},
		{"parts of a list as long as one another", communiqueOf("牛、羊、猪饲养量分别达到7万头、6万只、5万头。"), []string{
			"7万头 - level 2019 牛饲养量", "6万只 - level 2019 羊饲养量", "5万头 - level 2019 猪饲养量",
		}},
		{"a verb in the midst", communiqueOf("开工建设青山公园基础设施提升等43个文旅项目。新增停车位3500个、充电设施1000处。新识别监测对象5户。"), []string{
			"43个 - level 2019 开工文旅项目", "3500个 - new 2019 新增停车位", "1000处 - new 2019 新增充电设施", "5户 - new 2019 新识别监测对象",
		}},
		{"names in quotation marks that share a noun", communiqueOf("推出35个“免证办”、10个“一码通”场景。"), []string{"35个 - level 2019 -", "10个 - level 2019 “一码通”场景"}},
		{"the total of what was taken in", "青山区关于2024年财政决算（草案）的报告\n（一）一般公共预算收支情况\n全区收入合计34亿元，比上年减少6亿元。其中，一般公共预算收入8亿元，一般公共预算收入总计34亿元。", []string{
			"34亿元 - level 2024 一般公共预算收入合计", "6亿元 - reduction 2024 一般公共预算收入合计减量",
			"8亿元 - level 2024 一般公共预算收入", "34亿元 - level 2024 一般公共预算收入总计",
		}},
		{"the same of a wider place, in brackets", communiqueOf("工业增加值增长7.5%（全市11.1%），较去年同期回落0.9个百分点。粮食产量25万吨（全市130万吨）。"), []string{
			"7.5% - growth 2019 工业增加值增速", "11.1% - growth 2019 全市工业增加值增速", "-0.9个百分点 - difference 2019 工业增加值增速变动",
			"25万吨 - level 2019 粮食产量", "130万吨 - level 2019 全市粮食产量",
		}},
		{"products that grew fast", communiqueOf("主要工业产品实现较快增长，服装产量增长114.6%，饮料产量增长65.5%。"), []string{
			"114.6% - growth 2019 服装产量增速", "65.5% - growth 2019 饮料产量增速",
		}},
		{"a level that no resident has", communiqueOf("区本级工业增加值增长4%；城镇居民人均可支配收入达到9.5万元，收入倍差缩小至1.6。"), []string{
			"4% - growth 2019 区本级工业增加值增速", "9.5万元 - level 2019 城镇居民人均可支配收入", "1.6 - ratio 2019 收入倍差",
		}},
		{"how many were added", communiqueOf("新增国家级冠军3家、累计培育数居全省第1；优质医疗资源总量稳居全省第2。"), []string{
			"3家 - new 2019 新增国家级冠军", "1 - rank 2019 -", "2 - rank 2019 优质医疗资源总量位次",
		}},
		{"a word with a verb within", communiqueOf("全市199个入河排污口整治和13条黑臭水体治理达标。"), []string{
			"199个 - level 2019 入河排污口整治", "13条 - level 2019 黑臭水体治理达标",
		}},
		{"above another behind a change", communiqueOf("生产总值增长7.3%，较上年全年提高4.3个百分点，高于全市0.9个百分点。"), []string{
			"7.3% - growth 2019 生产总值增速", "4.3个百分点 - difference 2019 生产总值增速变动", "0.9个百分点 - difference 2019 生产总值增速高于全市",
		}},
		{"a short name right before", communiqueOf("青山区GDP43.6亿元，GDP增长5%。"), []string{"43.6亿元 - level 2019 青山区GDP", "5% - growth 2019 GDP增速"}},
		{"what each adds to the whole", communiqueOf("第一、二、三产业增加值占生产总值的比重分别为34%、22%和44%，对经济增长的贡献率分别为51%、23%和26%，分别拉动生产总值增长1.9、0.9和1.0个百分点。"), []string{
			"34% - share 2019 第一产业增加值占生产总值的比重", "22% - share 2019 第二产业增加值占生产总值的比重", "44% - share 2019 第三产业增加值占生产总值的比重",
			"51% - share 2019 第一产业对经济增长的贡献率", "23% - share 2019 第二产业对经济增长的贡献率", "26% - share 2019 第三产业对经济增长的贡献率",
			"1.9个百分点 - difference 2019 第一产业拉动生产总值增长", "0.9个百分点 - difference 2019 第二产业拉动生产总值增长", "1.0个百分点 - difference 2019 第三产业拉动生产总值增长",
		}},
		{"a word behind a power of ten", communiqueOf("让46万群众搬进新居。"), []string{"46万 - level 2019 群众搬进新居"}},
		{"bonds that are sold again", budget + "（一）一般公共预算\n全市一般公共预算收入9亿元；债务转贷收入7亿元（其中新增债券3亿元，再融资债券4亿元）。收支相抵，年终结转1亿元。\n市本级（含开发区，下同）一般公共预算收入2亿元；加上上级补助收入1亿元。", []string{
			"9亿元 - level 2024 一般公共预算收入", "7亿元 - level 2024 债务转贷收入", "3亿元 - new 2024 新增债券", "4亿元 - level 2024 再融资债券", "1亿元 - level 2024 一般公共预算年终结转",
			"2亿元 - level 2024 市本级一般公共预算收入", "1亿元 - level 2024 市本级上级补助收入",
		}},
		{"the mark of a note within", communiqueOf("“青山”6款产品入选“圳品”[8]名录。"), []string{"6款 - level 2019 “青山”产品入选“圳品”名录"}},
		{"kinds of goods that were sold", communiqueOf("限额以上消费品零售额6亿元。从商品看，石油类增长7.6%；粮油食品类增长14%。"), []string{
			"6亿元 - level 2019 限额以上消费品零售额", "7.6% - growth 2019 石油类零售额增速", "14% - growth 2019 粮油食品类零售额增速",
		}},
		{"what a part adds to the whole", communiqueOf("民营经济增加值9亿元，占GDP的比重为61%，对GDP增长的贡献率为56%。"), []string{
			"9亿元 - level 2019 民营经济增加值", "61% - share 2019 民营经济增加值占GDP的比重", "56% - share 2019 民营经济对GDP增长的贡献率",
		}},
		{"a list that did well", communiqueOf("分领域看，房地产投资、民间投资增势较好，分别增长4%、11%。化工、机械行业实现两位数增长，分别增长5%、6%。"), []string{
			"4% - growth 2019 房地产投资增速", "11% - growth 2019 民间投资增速", "5% - growth 2019 -", "6% - growth 2019 -",
		}},
		{"prices with their short name", communiqueOf("全年居民消费价格（CPI）比上年上涨0.1%。"), []string{"0.1% - growth 2019 居民消费价格（CPI）增速"}},
		{"how large those are that are told of", communiqueOf("新增三个收入过10亿元县区。人均收入1万元以下且有劳力的家庭脱贫。争取进入全省前50名。25度以上陡坡退耕。"), nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := told(t, c.text); !slices.Equal(got, c.want) {
				t.Errorf("read\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(c.want, "\n"))
			}
		})
	}
}
