/** The addresses of the application; all pages but the first are fetched when they are wanted. */
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import type { MarkState } from '../../../shared/schemas/mark.ts';
import { SearchPage } from '../features/search/search-page.tsx';
import { parseSearchParams, type SearchParams } from '../features/search/search-params.ts';
import { withWords } from '../i18n/load-catalogue.ts';
import { NotFoundPage, PageError } from './page-errors.tsx';
import { parseQuery, stringifyQuery } from './query-string.ts';
import { Shell } from './shell.tsx';

const rootRoute = createRootRoute({ component: Shell, notFoundComponent: NotFoundPage, errorComponent: PageError });

const searchRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: SearchPage,
  validateSearch: (given): SearchParams => parseSearchParams(given),
});
const listingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/listings/$id',
  component: lazyRouteComponent(
    withWords(() => import('../features/listing/listing-page.tsx')),
    'ListingPage',
  ),
});
const deskRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mine',
  component: lazyRouteComponent(
    withWords(() => import('../features/desk/desk-page.tsx')),
    'DeskPage',
  ),
});
/** As shared/schemas/mark.ts has them, without its code. */
const MARKS: readonly MarkState[] = ['shortlisted', 'dismissed'];
const matchesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mine/$id/matches',
  component: lazyRouteComponent(
    withWords(() => import('../features/match/matches-page.tsx')),
    'MatchesPage',
  ),
  validateSearch: ({ show }: Record<string, unknown>): { show?: MarkState } => {
    const wanted = MARKS.find((mark) => mark === String(show));
    return wanted ? { show: wanted } : {};
  },
});
const postRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/post',
  component: lazyRouteComponent(
    withWords(() => import('../features/need/post-page.tsx')),
    'PostPage',
  ),
});
const offerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/offer',
  component: lazyRouteComponent(
    withWords(() => import('../features/offer/offer-page.tsx')),
    'OfferPage',
  ),
});
const sheetsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mine/sheets',
  component: lazyRouteComponent(
    withWords(() => import('../features/exchange/exchange-page.tsx')),
    'ExchangePage',
  ),
});
const editRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mine/$id/edit',
  component: lazyRouteComponent(
    withWords(() => import('../features/posting/edit-page.tsx')),
    'EditPage',
  ),
});
const organisationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/organisation',
  component: lazyRouteComponent(
    withWords(() => import('../features/organisation/organisation-page.tsx')),
    'OrganisationPage',
  ),
});
const reviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/review',
  component: lazyRouteComponent(
    withWords(() => import('../features/review/review-page.tsx')),
    'ReviewPage',
  ),
});
const verificationsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/review/organisations',
  component: lazyRouteComponent(
    withWords(() => import('../features/review/verifications-page.tsx')),
    'VerificationsPage',
  ),
});
const healthRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/review/health',
  component: lazyRouteComponent(
    withWords(() => import('../features/operator/health-page.tsx')),
    'HealthPage',
  ),
});
const settingsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/settings',
  component: lazyRouteComponent(
    withWords(() => import('../features/session/settings-page.tsx')),
    'SettingsPage',
  ),
});
const callbackRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/callback',
  component: lazyRouteComponent(
    withWords(() => import('../features/session/callback-page.tsx')),
    'CallbackPage',
  ),
});

const routeTree = rootRoute.addChildren([
  searchRoute,
  listingRoute,
  deskRoute,
  matchesRoute,
  postRoute,
  offerRoute,
  sheetsRoute,
  editRoute,
  organisationRoute,
  reviewRoute,
  verificationsRoute,
  healthRoute,
  settingsRoute,
  callbackRoute,
]);

/** The router; `?kind=a&kind=b` rather than JSON in the address. */
export const applicationRouter = () =>
  createRouter({
    routeTree,
    parseSearch: parseQuery,
    stringifySearch: stringifyQuery,
    defaultPreload: 'intent',
    scrollRestoration: true,
  });

/** What {@link applicationRouter} makes. */
export type ApplicationRouter = ReturnType<typeof applicationRouter>;

declare module '@tanstack/react-router' {
  interface Register {
    router: ApplicationRouter;
  }
}
