/** The layers of the console, lowest first: each may use what stands before it. */
const layers = ['lib', 'components', 'entities', 'features', 'app'] as const;

/** A file by its path under src ("features/surveys/SurveyPage.tsx") and its text. */
export type Sources = Readonly<Record<string, string>>;

const mostFiles = 30;

const layerOf = (path: string) => layers.indexOf(path.split('/')[0] as (typeof layers)[number]);

const featureOf = (path: string) => /^features\/([^/]+)\//.exec(path)?.[1];

const isTest = (path: string) => /\.test\.tsx?$/.test(path) || path.startsWith('testing/');

/** What a file imports, types and lazily loaded pages included, as paths under src. */
export function importsOf(path: string, text: string) {
  const specifiers = [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)].map(([, specifier]) => specifier ?? '');
  return specifiers.flatMap((specifier) => {
    if (specifier.startsWith('@/')) {
      return [specifier.slice(2)];
    }
    return specifier.startsWith('.') ? [new URL(specifier, `file:///${path}`).pathname.slice(1)] : [];
  });
}

function wrongImport(from: string, to: string) {
  if (layerOf(from) < 0 || to.startsWith('gql')) {
    return undefined;
  }
  if (to.startsWith('respond/')) {
    return 'the respondent’s pages are a program of their own';
  }
  if (layerOf(to) > layerOf(from)) {
    return `${layers[layerOf(from)]} stands below ${layers[layerOf(to)]}`;
  }
  return featureOf(from) !== undefined && featureOf(to) !== undefined && featureOf(from) !== featureOf(to)
    ? 'features do not import each other'
    : undefined;
}

/** A file that only passes on what others export. */
const isBarrel = (text: string) => /^\s*export (\*|\{[^}]*\}|type \{[^}]*\}) from/m.test(text);

function crowdedFolders(paths: readonly string[]) {
  const files = new Map<string, number>();
  for (const path of paths) {
    const folder = path.slice(0, path.lastIndexOf('/'));
    files.set(folder, (files.get(folder) ?? 0) + 1);
  }
  return [...files].filter(([, count]) => count > mostFiles).map(([folder, count]) => `${folder} holds ${count} files, at most ${mostFiles} are found again`);
}

/** Everything that breaks the order of the folders, one sentence each; cycles are the linter's. */
export function violations(sources: Sources): string[] {
  const imports = Object.entries(sources)
    .filter(([path]) => !isTest(path))
    .flatMap(([path, text]) => importsOf(path, text).map((to) => ({ path, to, why: wrongImport(path, to) })))
    .filter(({ why }) => why !== undefined)
    .map(({ path, to, why }) => `${path} imports ${to}: ${why}`);
  const barrels = Object.entries(sources)
    .filter(([, text]) => isBarrel(text))
    .map(([path]) => `${path} passes on what another file exports: import from there`);
  return [...imports, ...barrels, ...crowdedFolders(Object.keys(sources))];
}
