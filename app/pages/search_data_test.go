package pages_test

import (
	"fmt"
	"strings"

	"github.com/shopspring/decimal"

	"yulan/report"
)

// manyFigures is how many generated figures the search and the listing have to bear.
const manyFigures = 100_000

// The words that generated figures are named with: every figure is a region, a subject and
// an attribute, so their product has to be at least manyFigures.
const (
	regionWords = `渝中区=Yuzhong 万州区=Wanzhou 涪陵区=Fuling 大渡口区=Dadukou 江北区=Jiangbei 沙坪坝区=Shapingba 九龙坡区=Jiulongpo ` +
		`南岸区=Nan'an 北碚区=Beibei 綦江区=Qijiang 大足区=Dazu 渝北区=Yubei 巴南区=Banan 黔江区=Qianjiang 长寿区=Changshou ` +
		`江津区=Jiangjin 合川区=Hechuan 永川区=Yongchuan 南川区=Nanchuan 璧山区=Bishan 铜梁区=Tongliang 潼南区=Tongnan 荣昌区=Rongchang ` +
		`开州区=Kaizhou 梁平区=Liangping 武隆区=Wulong 城口县=Chengkou 丰都县=Fengdu 垫江县=Dianjiang 忠县=Zhongxian 云阳县=Yunyang ` +
		`奉节县=Fengjie 巫山县=Wushan 巫溪县=Wuxi 石柱县=Shizhu 秀山县=Xiushan 酉阳县=Youyang 彭水县=Pengshui 两江新区=Liangjiang 高新区=Gaoxin`
	subjectWords = `农林牧渔业=farming 粮食种植=grain 生猪养殖=pigs 柑橘=citrus 煤炭开采=coal 页岩气=shale_gas 食品制造=food 酒饮料=beverages ` +
		`纺织服装=textiles 造纸印刷=paper 化工材料=chemicals 医药制造=pharmaceuticals 建材水泥=cement 钢铁冶炼=steel 铝加工=aluminium ` +
		`通用设备=machinery 汽车=automobiles 摩托车=motorcycles 船舶=ships 轨道装备=rail_equipment 电气机械=electrical_machinery 笔记本电脑=laptops ` +
		`集成电路=integrated_circuits 显示面板=display_panels 仪器仪表=instruments 电力热力=power 供水=water_supply 房屋建筑=buildings ` +
		`公路运输=road_transport 铁路运输=rail_transport 内河航运=inland_shipping 航空货运=air_cargo 邮政快递=parcels 仓储物流=warehousing ` +
		`批发零售=trade 住宿餐饮=hotels_and_catering 软件信息=software 银行信贷=bank_credit 保险=insurance 证券=securities 房地产=real_estate ` +
		`科技研发=research 环境治理=environment 居民服务=household_services 义务教育=compulsory_education 职业教育=vocational_education ` +
		`医疗卫生=health_care 养老服务=care_of_the_elderly 文化旅游=culture_and_tourism 体育健身=sports`
	attributeWords = `增加值=value_added 增加值增速=growth_of_value_added 总产值=gross_output 营业收入=operating_revenue 利润总额=total_profits ` +
		`税收=taxes 固定资产投资=fixed-asset_investment 民间投资=private_investment 工业投资=industrial_investment 进口=imports 出口=exports ` +
		`进出口总值=imports_and_exports 零售额=retail_sales 网络零售额=online_retail_sales 从业人数=employees 新增就业=new_jobs 平均工资=average_wage ` +
		`企业数=enterprises 新增企业=new_enterprises 上市企业=listed_companies 用电量=electricity_use 用水量=water_use 能耗强度=energy_intensity ` +
		`碳排放=carbon_emissions 研发投入=R&D_spending 专利授权=patents_granted 技术合同=technology_contracts 新产品产值=output_of_new_products ` +
		`产能利用率=capacity_utilization 产销率=sales_ratio 库存=inventories 订单=orders 价格指数=price_index 贷款余额=outstanding_loans 存款余额=deposits ` +
		`建筑面积=floor_area 占地面积=land_area 重大项目=major_projects 开工项目=projects_started 完工项目=projects_completed ` +
		`合格率=pass_rate 覆盖率=coverage 满意度=satisfaction 事故数=accidents 游客人次=visitors 床位数=beds 学生数=students 教师数=teachers ` +
		`补贴资金=subsidies 增长贡献率=contribution_to_growth`
)

type pair struct{ zh, en string }

func pairsOf(words string) []pair {
	var list []pair
	for _, w := range strings.Fields(words) {
		zh, en, _ := strings.Cut(w, "=")
		list = append(list, pair{zh, strings.ReplaceAll(en, "_", " ")})
	}
	return list
}

// idOf makes a figure's id of names.
func idOf(names ...string) string {
	return strings.ToLower(strings.NewReplacer(" ", "-", "'", "", "&", "").Replace(strings.Join(names, ".")))
}

// generated returns n figures, the same each time. They have the lengths, units, measures
// and qualifiers that a report's have, so that they are as hard to search and to sort.
func generated(n int) []report.Figure {
	regions, subjects, attributes := pairsOf(regionWords), pairsOf(subjectWords), pairsOf(attributeWords)
	units := []report.Unit{
		report.Unit{Printed: "亿元", Base: "元", Power: 8}.With(report.English, report.UnitForm{Reads: "CNY {n}", Name: "CNY", Names: "CNY"}),
		report.Unit{Printed: "%", Base: "%"}.With(report.English, report.UnitForm{Reads: "{n}%", Name: "percent", Names: "percent"}),
		report.Unit{Printed: "万人", Base: "人", Power: 4}.With(report.English, report.UnitForm{Reads: "{n}", Name: "people", Names: "people"}),
		report.Unit{Printed: "家", Base: "家"}.With(report.English, report.UnitForm{Reads: "{n}", Name: "number", Names: "number"}),
		report.Unit{Printed: "公里", Base: "公里"}.With(report.English, report.UnitForm{Reads: "{n} km", Name: "km", Names: "km"}),
	}
	qualifiers := [][]report.Qualifier{
		nil, nil, nil,
		{{Printed: "超过", Place: report.Before, Bound: report.AtLeast, Key: "chaoguo"}},
		{{Printed: "左右", Place: report.After, Bound: report.About, Key: "zuoyou"}},
	}
	periods := []string{"2021", "2021-end", "2017-2021"}
	figures := make([]report.Figure, n)
	for i := range figures {
		region, subject := regions[i%len(regions)], subjects[i/len(regions)%len(subjects)]
		attribute := attributes[i/len(regions)/len(subjects)%len(attributes)]
		value := decimal.New(int64(uint32(i)*2654435761%10_000_000), -int32(i%3)) // Knuth's multiplicative hash scatters them
		figures[i] = report.Figure{
			ID:         idOf(region.en, subject.en, attribute.en),
			At:         report.Location{Chapter: i % 8, Section: i % 5, Sentence: i%40 + 1},
			Printed:    value.StringFixed(int32(i % 3)),
			Value:      value,
			Unit:       units[i%len(units)],
			Measure:    report.Measures[i%len(report.Measures)],
			Qualifiers: qualifiers[i%len(qualifiers)],
			Period:     periods[i%len(periods)],
			Name: report.NewText(
				region.zh+subject.zh+attribute.zh,
				fmt.Sprintf("%s of %s in %s", attribute.en, subject.en, region.en),
			),
			Short: report.NewText(subject.zh+attribute.zh, subject.en+", "+attribute.en),
		}
	}
	return figures
}
