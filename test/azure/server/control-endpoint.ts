import type { SampleFault, SampleFaults } from '../../../src/azure/sample/faults';

const path = '/sample-control/faults';

export function isForControl({ pathname }: URL): boolean {
  return pathname === path;
}

/** `POST` adds the faults of its body, a list; `DELETE` mends everything. */
export async function answerControl(request: Request, faults: SampleFaults): Promise<Response> {
  if (request.method === 'POST') {
    faults.add(...((await request.json()) as readonly SampleFault[]));
    return new Response(null, { status: 204 });
  }
  if (request.method !== 'DELETE') return new Response(null, { status: 405 });
  faults.clear();
  return new Response(null, { status: 204 });
}
