package pages

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"yulan/report"
)

// usualWords are the usual words in the titles of such reports. A line that breaks within one
// has to be read twice. They belong to the language of the reports, which all reports share;
// further words are read from a report's figures.
var usualWords = strings.Fields(`
	项目 增速 增长 增加 增加值 增量 同比 环比 总值 总额 总量 总数 指标 数量 金额 比重 比例 占比 比率 水平 规模 结构 质量 效益 速度 幅度
	提高 提升 下降 降低 减少 上升 回升 回落 加快 放缓 扩大 缩小 达到 超过 高于 低于 快于 慢于 不到 以上 以下 左右 累计 新增 完成 实现 建成 建设
	目标 任务 计划 预期 预计 实际 推算 全年 上年 当年 年末 年度 季度 月份 近年
	经济 社会 发展 改革 开放 创新 绿色 民生 福祉 消费 投资 出口 进口 进出口 外贸 贸易 内需 市场 价格 收入 支出 预算 财政 税收 利润 产值 产量 销售 零售
	产业 工业 农业 服务业 制造业 企业 行业 园区 平台 基地 中心 工程 设施 设备 技术 科技 研发 经费 数字 智能 装备 电子 汽车 医药 材料 能源
	城市 城镇 乡村 农村 城乡 区县 区域 地区 居民 人口 人均 就业 失业 教育 医疗 医院 养老 住房 社区 学校 高校 毕业生
	生态 环境 水质 空气 断面 森林 污染 排放 治理 保护 碳排放 交通 公路 铁路 高速 轨道 机场 航线 港口 物流 通道 通关 口岸 货邮 箱量 班列 车间 工厂
	全市 全国 全体 重点 重大 主要 国家级 市级 国家 政府 政策 服务 管理 合作 共建 战略性 新兴 高技术 基础 专项 债券 贷款 基金 资金
	脱贫 帮扶 振兴 巩固 成果 监测 风险 消除 示范 试点 培育 引进 人才 授权 学位 博士 硕士 工程师 标准 品牌 产品 粮食 总产量
	可支配 固定资产 消费品 规上 限上 网络 数据 数据化 数字化 信息化 城镇化 常住人口 生产总值 价格口径 口径 统计 惯例 报告 结果 实际值 目标值 概况 比较
	乡镇 改造 授权点 专科 林带 利用 规划 客货 一个 两个 三个 四个 五个 六个 七个 八个 九个 十个 一项 两项 三项 四项 五项 六项 七项 八项 九项 十项
	开工 启动 竣工 投产 通车 营业 里程 公里 亿元 万元 万人 万户 获评 首批 首次 突破 领军 支柱 一般 公共 民间 用电量 货运量 吞吐量 天然气 新能源
`)

// wholeWords returns the words that no line breaks within: the usual ones and the short names of
// the report's figures.
func wholeWords(r *report.Report) []string {
	words := usualWords
	for _, f := range r.Figures {
		name := f.Name.In(report.Chinese)
		if utf8.RuneCountInString(name) <= 4 && strings.IndexFunc(name, func(c rune) bool { return !unicode.Is(unicode.Han, c) }) < 0 {
			words = append(words[:len(words):len(words)], name)
		}
	}
	return words
}
