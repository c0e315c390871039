import { Skeleton } from '@mantine/core';
import { lazy, Suspense } from 'react';
import type { FileDropProps } from './FileDropArea';

const FileDropArea = lazy(() => import('./FileDropArea'));

/** Takes one file, dropped or chosen; what it is made of is loaded when it is shown. */
export function FileDrop(props: FileDropProps) {
  return (
    <Suspense fallback={<Skeleton h={104} />}>
      <FileDropArea {...props} />
    </Suspense>
  );
}
