/** How a site is, or is to be, connected: the three kinds of 5G private network and what stands in for one. */
import { taxonomy } from './taxonomy.ts';

/** The first three are the modes of the MIIT guide (virtual, hybrid, independent private network). */
export const networkModes = taxonomy('network-modes', [
  {
    code: 'virtual',
    zh: '虚拟专网',
    en: 'Virtual private network on public 5G',
    aliases: ['5G 虚拟专网', '切片专网', '网络切片', 'network slice', 'sliced private network', 'virtual private 5G'],
    definition: {
      zh: '基于公网 5G 资源，以网络切片、QoS、专用 DNN 等方式提供逻辑隔离的专网，核心网和基站与公众用户共用。',
      en: 'A logically isolated network on public 5G by slicing, QoS or a dedicated DNN; core and base stations are shared with the public.',
    },
  },
  {
    code: 'hybrid',
    zh: '混合专网',
    en: 'Hybrid private 5G network',
    aliases: [
      '5G 混合专网',
      '下沉 UPF',
      'UPF 下沉',
      'MEC 专网',
      'on-premises UPF',
      'hybrid private 5G',
      'local breakout',
    ],
    definition: {
      zh: '用户面网元（UPF）等部分设备下沉到园区由企业专用，数据不出园区，控制面与公网共用。',
      en: 'The user plane (UPF) and other parts stand on site for the firm alone, data stay on site; the control plane is shared with the public network.',
    },
  },
  {
    code: 'independent',
    zh: '独立专网',
    en: 'Independent private 5G network',
    aliases: [
      '5G 独立专网',
      '物理专网',
      '独立组建专网',
      '专用频率',
      'standalone private 5G',
      'non-public network',
      'SNPN',
      'isolated private 5G',
    ],
    definition: {
      zh: '从基站、传输到核心网均为企业专建，与公网物理隔离，可使用专用频率。',
      en: 'Base stations, transport and core are built for the firm alone, physically apart from the public network, possibly on dedicated spectrum.',
    },
  },
  {
    code: 'public-5g',
    zh: '公众 5G 网络',
    en: 'Public 5G network',
    aliases: ['5G 公网', '公网 5G', '大网', 'public network', 'macro network'],
  },
  { code: 'wifi', zh: '无线局域网', en: 'Wi-Fi', aliases: ['WiFi', 'WLAN', 'Wi-Fi 6', '工业 Wi-Fi'] },
  {
    code: 'wired',
    zh: '有线网络',
    en: 'Wired network',
    aliases: ['有线', '光纤', '工业以太网', 'Ethernet', 'fibre', 'cable'],
  },
]);
