import type { CompetencyId, EngagementId } from '../rules/index.ts';

/** The names of engagements and competencies: English in every language, as the tools showed them. */
export const properNames = {
  engagements: {
    'windows-office-deployment': 'Windows and Office Deployment Planning',
    'mobile-productivity-deployment': 'Mobile Productivity Deployment Planning',
    'modern-it-security-poc': 'Modern IT Enterprise Security Proof of Concept',
    'upgrading-customer-engagement': 'Upgrading Microsoft Dynamics 365 for Customer Engagement',
    'migrating-customer-engagement': 'Migrating to Microsoft Dynamics 365 for Customer Engagement',
    'upgrading-finance-operations': 'Upgrading Microsoft Dynamics 365 for Finance and Operations',
    'modernizing-windows-server': 'Modernizing Your Windows Server Platform',
    'sharepoint-deployment': 'SharePoint Deployment Planning',
    'ppm-solution': 'Project and Portfolio Management (PPM) Solution Planning',
    'exchange-deployment': 'Exchange Deployment Planning',
    'skype-deployment': 'Skype for Business Deployment Planning',
    'data-estate-modernization': 'Data Estate Modernization',
  } satisfies Record<EngagementId, string>,
  competencies: {
    'windows-and-devices': 'Windows and Devices',
    'enterprise-mobility-management': 'Enterprise Mobility Management',
    'cloud-business-applications': 'Cloud Business Applications',
    'cloud-customer-relationship-management': 'Cloud Customer Relationship Management',
    'enterprise-resource-planning': 'Enterprise Resource Planning (ERP)',
    datacenter: 'Datacenter',
    'collaboration-and-content': 'Collaboration and Content',
    'project-and-portfolio-management': 'Project and Portfolio Management (PPM)',
    messaging: 'Messaging',
    communications: 'Communications',
    'data-analytics': 'Data Analytics',
    'data-platform': 'Data Platform',
  } satisfies Record<CompetencyId, string>,
};
