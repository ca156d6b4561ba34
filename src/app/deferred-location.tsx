import { createContext, type ReactNode, useContext, useDeferredValue, useMemo } from 'react';
import { Router, useLocation, useSearch } from 'wouter';

type Navigate = (to: string, options?: { readonly replace?: boolean }) => void;

const AddressContext = createContext<readonly [path: string, search: string, navigate: Navigate]>(['/', '', () => {}]);

/**
 * Walking on draws the next screen in pieces: the browser answers keys and clicks between them, and what stands there
 * stays until the next screen is whole. Everything inside reads this address, so that no part runs ahead of another.
 */
export function DeferredLocation({ children }: { readonly children: ReactNode }) {
  const [path, navigate] = useLocation();
  const search = useSearch();
  const address = useMemo(() => [path, search, navigate] as const, [path, search, navigate]);
  return (
    <AddressContext value={useDeferredValue(address)}>
      <Router hook={useAddressPath} searchHook={useAddressSearch}>
        {children}
      </Router>
    </AddressContext>
  );
}

function useAddressPath(): [string, Navigate] {
  const [path, , navigate] = useContext(AddressContext);
  return [path, navigate];
}

function useAddressSearch(): string {
  return useContext(AddressContext)[1];
}
